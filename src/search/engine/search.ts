import type { Selection } from '../selection.ts';
import { QUERY_MAX } from '../state.ts';
import { MAIN_TYPES, type Answer, type Request, type Search } from './answer.ts';
import { createMatcher } from './excerpt.ts';
import { isPossible, selectionOf } from './facets.ts';
import { hitOf } from './hits.ts';
import { openIndex, type IndexReader, type Load } from './index-reader.ts';
import { createInterpreter } from './interpret.ts';
import { placesOf } from './places.ts';
import { EVERY, rank, rowsWith, type Ranking } from './ranking.ts';
import { suggestionsOf } from './suggest.ts';
import { readingOf, type Term } from './term.ts';
import { createThesaurus, type Thesaurus } from './thesaurus.ts';

/** Pages with every word below which those with most of the words are shown too. */
const ENOUGH = 10;
/** Share of the query's words, by weight, that such a page has at least: of two words, the one that says more. */
const mostOf = (words: number): number => (words <= 2 ? 0.4 : words === 3 ? 0.35 : 0.15);

/** Words that are looked up, each once. */
const lookedUp = (words: readonly Term[]): Term[] => [
  ...new Map(
    words.filter(({ empty }) => !empty).map((term) => [term.keys.join(' ') || term.text, term]),
  ).values(),
];

interface Prepared {
  index: IndexReader;
  interpret: ReturnType<typeof createInterpreter>;
  thesaurus: Thesaurus;
  selection: Selection;
}

async function prepare(load: Load): Promise<Prepared> {
  const index = await openIndex(load);
  const thesaurus = createThesaurus(index.manifest.synonyms);
  return {
    index,
    interpret: createInterpreter(index, thesaurus),
    thesaurus,
    selection: selectionOf(index.manifest),
  };
}

/**
 * Rows with every word, the best first, then rows with most of them when the first are few; decided over all main
 * pages, so that filters take away and never add.
 */
function found(index: IndexReader, ranking: Ranking, words: number) {
  const every = rowsWith(ranking, EVERY);
  const main = every.filter((row) => MAIN_TYPES.includes(index.typeOf(row)));
  if (main.length >= ENOUGH) return { every, most: [] };
  const known = new Set(every);
  return { every, most: rowsWith(ranking, mostOf(words)).filter((row) => !known.has(row)) };
}

async function ordered(
  index: IndexReader,
  rows: number[],
  sort: string | undefined,
): Promise<number[]> {
  if (sort !== 'newest' && sort !== 'title') return rows;
  const places = (await index.orders())[sort];
  return rows.toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
}

async function answer(prepared: Prepared, request: Request): Promise<Answer> {
  const { index, interpret, thesaurus, selection } = prepared;
  const { type, chosen, sort, literal } = request;
  const query = request.query.slice(0, QUERY_MAX);
  const words = await interpret(query, { literal });
  const terms = lookedUp(words);
  const equivalents = thesaurus.find(terms);
  const ranking = await rank(index, terms, equivalents);
  const choice = { ...chosen, type: type ? [type] : MAIN_TYPES };
  const matcher = createMatcher(terms, equivalents);
  const fits = new Set(isPossible(index.manifest, chosen) ? selection.select(choice) : []);
  const fitting = (rows: readonly number[]) => rows.filter((row) => fits.has(row));
  const isAsked = words.length > 0;
  const { every, most } = isAsked
    ? found(index, ranking, terms.length)
    : { every: [...fits], most: [] };
  const exact = await ordered(index, fitting(every), sort);
  const rows = [...exact, ...(await ordered(index, fitting(most), sort))];
  return {
    total: rows.length,
    exact: exact.length,
    reading: readingOf(query, words, terms.length > 0 ? ranking.dropped : words),
    counts: selection.count(choice, isAsked ? [...every, ...most] : undefined),
    places: isAsked && !type ? await placesOf(index, ranking, terms, matcher) : [],
    rows,
    hits: (start, end) =>
      Promise.all(rows.slice(start, end).map((row) => hitOf(index, row, matcher))),
  };
}

/** Opens the search over the files of an index; nothing is loaded before the first question. */
export function createSearch(load: Load): Search {
  let opened: Promise<Prepared> | undefined;
  const open = () => {
    opened ??= prepare(load).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    search: async (request) => answer(await open(), request),
    async suggest(query) {
      const { index, interpret, thesaurus } = await open();
      const words = await interpret(query.slice(0, QUERY_MAX), { typing: true });
      const terms = lookedUp(words);
      const equivalents = thesaurus.find(terms);
      const ranking = await rank(index, terms, equivalents);
      return suggestionsOf(index, ranking, createMatcher(terms, equivalents));
    },
  };
}
