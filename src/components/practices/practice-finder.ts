import { carriedIn } from '../../catalogue/columns.ts';
import type { PracticeIndex, PracticeOrders } from '../../catalogue/practice-index.ts';
import type { Answer } from '../../search/engine/answer.ts';
import { reliefsOf, type Relief } from '../../search/relief.ts';
import { createSelection, type Carried, type Selection } from '../../search/selection.ts';
import { isPlain, orderOf, sortRows, usualOrder, type Order } from '../../search/sorting.ts';
import type { State } from '../../search/state.ts';
import { loadJson } from '../dom/loading.ts';
import { searchEngine } from '../search/catalogue-search-engine.ts';
import type { Outcome } from '../search/faceted-search.ts';
import type { Understood } from '../search/understood.ts';
import { cardsOf } from './practice-cards.ts';

/** Practices that were found, with everything the page says of them. */
export interface Found extends Outcome {
  /** How the query was understood; undefined when there is none. */
  understood: Understood | undefined;
  /** When nothing fits: what to take back; the query is the facet `q`. */
  reliefs: Relief[];
}

let prepared: { index: Carried; selection: Selection } | undefined;

async function prepare() {
  if (prepared) return prepared;
  const index = carriedIn((await loadJson('/practices/index.json')) as PracticeIndex);
  prepared = { index, selection: createSelection(index) };
  return prepared;
}

/** What an order needs besides the rows. */
const ordersFor = async (order: Order): Promise<PracticeOrders | undefined> =>
  isPlain(order) ? undefined : ((await loadJson('/practices/orders.json')) as PracticeOrders);

/** What a query finds among the practices; undefined when it has no words. */
async function ask({ query, literal }: State): Promise<Answer | undefined> {
  if (query.trim() === '') return undefined;
  const engine = await searchEngine();
  return engine.search({ query, type: 'practices', chosen: {}, literal });
}

/** Finds the practices that a state asks for. */
export async function findFor(state: State): Promise<Found> {
  const { query, chosen, sort } = state;
  const order = orderOf(sort) ?? usualOrder(query);
  const [{ index, selection }, answer, orders] = await Promise.all([
    prepare(),
    ask(state),
    ordersFor(order),
  ]);
  // Rows of the search are those of the index.
  const ranked = answer?.rows;
  const fitting = selection.select(chosen, ranked);
  const rows = sortRows(fitting, order, orders, ranked);
  const whole = selection.select(chosen, answer?.rows.slice(0, answer.exact));
  return {
    total: rows.length,
    counts: selection.count(chosen, ranked),
    understood: answer && { reading: answer.reading, total: rows.length, exact: whole.length },
    reliefs: rows.length > 0 ? [] : reliefsOf(index, selection, chosen, query, ranked),
    rows: (start, end) => cardsOf(rows.slice(start, end)),
    table: async () => {
      const { practiceTable } = await import('./practice-rows.ts');
      return practiceTable(rows);
    },
  };
}
