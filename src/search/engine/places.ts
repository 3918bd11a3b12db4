import { keysIn } from '../language/keys.ts';
import { MAIN_TYPES, type Hit } from './answer.ts';
import type { Matcher } from './excerpt.ts';
import { hitOf } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import type { Term } from './term.ts';
import { rowsWith, type Ranking } from './ranking.ts';

/** Most pages that are offered beside the results. */
const MOST = 4;
/** Best pages whose names are compared with the query. */
const CANDIDATES = 8;
/** Least share of the query that such a page has: the query may ask for much besides its name. */
const LEAST = 0.05;

/** Number of the query's words that the longest name within the query has; 0 when no name is whole in it. */
function named(names: readonly string[], asked: ReadonlySet<string>): number {
  const lengths = names.map((name) => {
    const keys = new Set(keysIn(name));
    return keys.size > 0 && [...keys].every((key) => asked.has(key)) ? keys.size : 0;
  });
  return Math.max(0, ...lengths);
}

/** Regions, organizations, terms and the like that the query names, the longest name first. */
export async function placesOf(
  index: IndexReader,
  ranking: Ranking,
  terms: readonly Term[],
  matcher: Matcher,
): Promise<Hit[]> {
  const asked = new Set(terms.flatMap(({ keys, known }) => (known ? keys.slice(0, 1) : [])));
  const rows = rowsWith(ranking, LEAST)
    .filter((row) => !MAIN_TYPES.includes(index.typeOf(row)))
    .slice(0, CANDIDATES);
  const pages = await Promise.all(rows.map(async (row) => ({ row, page: await index.page(row) })));
  const fitting = pages
    .map(({ row, page }) => ({ row, words: named([page.title, ...page.names], asked) }))
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words)
    .slice(0, MOST);
  return Promise.all(fitting.map(({ row }) => hitOf(index, row, matcher)));
}
