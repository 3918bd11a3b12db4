import { formatDate, yearOf } from '../i18n/dates.ts';
import { SITE_KIND, SITE_NAME } from '../i18n/site-name.ts';
import type { Entry } from '../reader/entry.ts';
import { collections } from '../schema/collections.ts';
import { choiceLabel } from '../schema/labels.ts';
import { practice as practiceSchema } from '../schema/practice.ts';
import type { Catalogue } from './catalogue.ts';

/** What a reference to an entry says of it. */
export interface Cited {
  title: string;
  /** Kind and place of what the entry is about. */
  about: string;
  /** Day of the last change, ISO. */
  updated: string;
}

/** Where and when the reader saw it, as it stands in a reference: «22.11.2026». */
export interface Seen {
  address: string;
  accessed: string;
}

/** Name of the site with what it is. */
const SITE = `${SITE_NAME} : ${SITE_KIND} : [сайт]`;

const isPractice = (entry: Entry): entry is Entry<'practices'> => entry.collection === 'practices';

/** What a reference says of an entry; undefined for entries that nobody refers to: places and lists of terms. */
export function citedOf(catalogue: Catalogue, entry: Entry): Cited | undefined {
  if (!('updated' in entry.data)) return undefined;
  const { title, updated } = entry.data;
  const about = isPractice(entry)
    ? `${choiceLabel(practiceSchema.shape.kind, entry.data.kind)}, ${catalogue.find('regions', entry.data.region).data.title}`
    : collections[entry.collection].label.toLowerCase();
  return { title, about, updated };
}

// In a letter or a bibliography no-break spaces do more harm than good.
const plain = (text: string): string => text.replace(/\s+/gu, ' ');

/** Description of an entry by ГОСТ Р 7.0.100-2018, for a part of an electronic resource. */
export const descriptionOf = (
  { title, about, updated }: Cited,
  { address, accessed }: Seen,
): string =>
  plain(
    [
      `${title} : ${about}.`,
      `Текст : электронный // ${SITE}.`,
      `${yearOf(updated)}.`,
      `URL: ${address} (дата обращения: ${accessed}).`,
    ].join(' — '),
  );

/** Reference to an entry by ГОСТ Р 7.0.108-2022, for a document in a network. */
export const referenceOf = (
  { title, about, updated }: Cited,
  { address, accessed }: Seen,
): string =>
  plain(
    `${title} : ${about} // ${SITE}. URL: ${address} (дата обращения: ${accessed}). Обновлено: ${formatDate(updated)}.`,
  );
