import type { SuggestionGroup } from './answer.ts';
import { markedPieces, type Matcher } from './excerpt.ts';
import type { IndexReader } from './index-reader.ts';
import { EVERY, rowsWith, type Ranking } from './ranking.ts';

/** Kinds of suggestions in the order of display, and how many of each there are at most. */
const GROUPS: readonly [SuggestionGroup['type'], number][] = [
  ['practices', 3],
  ['situations', 2],
  ['events', 2],
  ['awards', 1],
  ['indicators', 1],
  ['regions', 2],
  ['organizations', 2],
  ['programs', 1],
  ['terms', 2],
];

/** Pages below this share of the best score are not what is meant. */
const NEAR = 0.4;
/** Best terms that are looked at: situations are among them. */
const TERMS = 6;

/** Suggestions by kind: pages with all words of the query, those that say most of it in their titles first. */
export async function suggestionsOf(
  index: IndexReader,
  ranking: Ranking,
  matcher: Matcher,
): Promise<SuggestionGroup[]> {
  const rows = rowsWith(ranking, EVERY);
  const scoreOf = (row: number) => ranking.scores[row] ?? 0;
  const near = rows.filter((row) => scoreOf(row) >= NEAR * scoreOf(rows[0] ?? 0));
  const bestOf = (type: string, most: number) =>
    near.filter((row) => index.typeOf(row) === type).slice(0, most);

  const terms = await Promise.all(bestOf('terms', TERMS).map((row) => index.page(row)));
  const groups = await Promise.all(
    GROUPS.map(async ([type, most]) => {
      const ofTerms = terms.filter(
        ({ url }) => url.startsWith('/situations/') === (type === 'situations'),
      );
      const pages =
        type === 'situations' || type === 'terms'
          ? ofTerms.slice(0, most)
          : await Promise.all(bestOf(type, most).map((row) => index.page(row)));
      const items = pages.map(({ url, title, note }) => ({
        url,
        title: markedPieces(title, matcher),
        note,
      }));
      return { type, items };
    }),
  );
  return groups.filter(({ items }) => items.length > 0);
}
