import { byUrgency, type Ranked } from '../../catalogue/desk/row.ts';

const sinceOf = ({ since = '' }: Ranked) => since;

/** Orders of rows; the first one is that of the built page. */
export const ORDERS = {
  urgent: { label: 'Сначала срочное', compare: byUrgency },
  oldest: {
    label: 'Сначала давнее',
    compare: (a: Ranked, b: Ranked) => sinceOf(a).localeCompare(sinceOf(b)) || byUrgency(a, b),
  },
  newest: {
    label: 'Сначала недавнее',
    compare: (a: Ranked, b: Ranked) => sinceOf(b).localeCompare(sinceOf(a)) || byUrgency(a, b),
  },
};

/** Name of an order. */
export type OrderName = keyof typeof ORDERS;

/** True for the name of an order. */
export const isOrder = (name: string | null): name is OrderName =>
  name !== null && Object.hasOwn(ORDERS, name);
