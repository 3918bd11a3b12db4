import type { SuggestionGroup } from './answer.ts';
import { markedPieces, type Matcher } from './excerpt.ts';
import type { PageText } from './format.ts';
import type { IndexReader } from './index-reader.ts';
import { EVERY, rowsWith, type Ranking } from './ranking.ts';

/** Kinds of suggestions, and how many of each there are at most. */
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

interface Suggested {
  row: number;
  page: PageText;
}

/** Suggestions by kind, the kind of the best page first: pages with all words of the query. */
export async function suggestionsOf(
  index: IndexReader,
  ranking: Ranking,
  matcher: Matcher,
): Promise<SuggestionGroup[]> {
  const rows = rowsWith(ranking, EVERY);
  const scoreOf = (row: number) => ranking.scores[row] ?? 0;
  const near = rows.filter((row) => scoreOf(row) >= NEAR * scoreOf(rows[0] ?? 0));
  const pageOf = async (row: number): Promise<Suggested> => ({ row, page: await index.page(row) });
  const bestOf = (type: string, most: number) =>
    near.filter((row) => index.typeOf(row) === type).slice(0, most);

  const terms = await Promise.all(bestOf('terms', TERMS).map(pageOf));
  const isSituation = ({ page }: Suggested) => page.url.startsWith('/situations/');
  const groups = await Promise.all(
    GROUPS.map(async ([type, most]) => {
      if (type === 'situations') return { type, pages: terms.filter(isSituation).slice(0, most) };
      if (type === 'terms')
        return { type, pages: terms.filter((term) => !isSituation(term)).slice(0, most) };
      return { type, pages: await Promise.all(bestOf(type, most).map(pageOf)) };
    }),
  );
  return groups
    .flatMap(({ type, pages }) => (pages[0] ? [{ type, pages, best: scoreOf(pages[0].row) }] : []))
    .sort((a, b) => b.best - a.best)
    .map(({ type, pages }) => ({
      type,
      items: pages.map(({ page: { url, title, note } }) => ({
        url,
        title: markedPieces(title, matcher),
        note,
      })),
    }));
}
