import { addressOf } from '../../catalogue/entry-address.ts';
import type { Won } from '../../catalogue/laureates.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import { readableHost } from '../../i18n/punycode.ts';
import { badgeAddress } from '../laureates/addresses.ts';
import { escaped } from '../markup.ts';
import { BADGE_WIDTH, badgeWords, type Badge } from './badge.ts';

/** What was won, as a badge says it. */
const prizeOf = ({ award, nomination, laureate }: Won): Omit<Badge, 'place'> => ({
  degree: capitalized(laureate.degree),
  name: laureate.name,
  nomination,
  award: award.data.title,
  year: award.data.year,
});

/** Words of a laureate's badge. */
export function badgeOf(won: Won, site: URL): Badge {
  const page = new URL(addressOf('awards', won.award.id), site);
  return { ...prizeOf(won), place: readableHost(page.host) + page.pathname };
}

/** A badge in one sentence, for those who do not see it. */
export const badgeSentence = (won: Won): string => badgeWords(prizeOf(won));

/** HTML that puts a badge on another site, with a link to the award; `origin` is where this site is, without a slash at its end. */
export function badgeHtml(won: Won, origin: string): string {
  const page = origin + addressOf('awards', won.award.id);
  const image = origin + badgeAddress(won.award.id, won.key);
  const words = escaped(badgeSentence(won));
  return `<a href="${page}"><img src="${image}" width="${BADGE_WIDTH}" alt="${words}"></a>`;
}
