import { yearOf } from '../i18n/dates.ts';

/** What a reference to a page of the site says. */
export interface Cited {
  title: string;
  /** Kind and place of what the page is about. */
  about: string;
  /** Name of the site with what it is. */
  site: string;
  /** Day of the last change, ISO. */
  updated: string;
  address: string;
  /** Day the reader saw the page, as it stands in the reference: «22.11.2026». */
  accessed: string;
}

/** Bibliographic reference to a page by ГОСТ Р 7.0.100-2018, for a part of an electronic resource. */
export function citationOf({ title, about, site, updated, address, accessed }: Cited): string {
  const parts = [
    `${title} : ${about}.`,
    `Текст : электронный // ${site} : [сайт].`,
    `${yearOf(updated)}.`,
    `URL: ${address} (дата обращения: ${accessed}).`,
  ];
  // In a letter or a bibliography no-break spaces do more harm than good.
  return parts.join(' — ').replaceAll('\u00a0', ' ');
}
