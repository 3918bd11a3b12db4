import { addressOf } from '../../catalogue/entry-address.ts';
import type { Won } from '../../catalogue/laureates.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import { readableHost } from '../../i18n/punycode.ts';
import { badgeAddress } from '../laureates/addresses.ts';
import { escaped } from '../markup.ts';
import { BADGE_WIDTH, badgeWords, type Badge } from './badge.ts';

/** Words of a laureate's badge. */
export function badgeOf({ award, nomination, laureate }: Won, site: URL): Badge {
  const page = new URL(addressOf('awards', award.id), site);
  return {
    degree: capitalized(laureate.degree),
    name: laureate.name,
    nomination,
    award: award.data.title,
    year: award.data.year,
    place: readableHost(page.host) + page.pathname,
  };
}

/** HTML that puts a badge on another site, with a link to the award. */
export function badgeHtml(won: Won, site: URL): string {
  const page = new URL(addressOf('awards', won.award.id), site).href;
  const image = new URL(badgeAddress(won.award.id, won.key), site).href;
  const words = escaped(badgeWords(badgeOf(won, site)));
  return `<a href="${page}"><img src="${image}" width="${BADGE_WIDTH}" alt="${words}"></a>`;
}
