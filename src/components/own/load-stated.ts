import { statedIn, type FitTable, type StatedRow } from '../../catalogue/fit/fit-table.ts';
import { loadJson } from '../dom/loading.ts';

/** What all passports state that is judged, and the labels of its terms. */
export async function loadStated(): Promise<{ practices: StatedRow[]; terms: FitTable['terms'] }> {
  const table = (await loadJson('/practices/fit.json')) as FitTable;
  return { practices: statedIn(table), terms: table.terms };
}
