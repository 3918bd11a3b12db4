import { SEVERITIES, type Ranked } from '../../catalogue/desk/row.ts';

/** Row of a table with what it is chosen and ordered by. */
export interface RowState extends Ranked {
  element: HTMLTableRowElement;
  region: string | undefined;
  collection: string | undefined;
}

/** Reads what a row is chosen and ordered by. */
export function stateOf(element: HTMLTableRowElement): RowState {
  const { region, collection, since, severity } = element.dataset;
  return {
    element,
    region,
    collection,
    since,
    severity: SEVERITIES.find((one) => one === severity) ?? 'note',
    title: element.querySelector('[data-title]')?.textContent.trim() ?? '',
  };
}
