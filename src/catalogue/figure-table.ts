import { formatQuantity } from '../i18n/figures.ts';
import { formatNumber } from '../i18n/plural.ts';
import { choiceLabel } from '../schema/labels.ts';
import { figure, type Figure } from '../schema/shared.ts';

/** Figure with its cells in words; an empty cell is an empty text. */
export interface FigureRow {
  figure: Figure;
  before: string;
  value: string;
  change: string;
}

/** Rows of figures and which of the optional columns any of them fills. */
export interface FigureTable {
  rows: FigureRow[];
  /** Name of the column of values: what it became, where the table compares, else the value. */
  valueLabel: string;
  columns: { before: boolean; value: boolean; change: boolean; period: boolean; source: boolean };
}

function toRow(one: Figure): FigureRow {
  const { before, after, value, unit, change = '' } = one;
  const qualifier = one.qualifier && choiceLabel(figure.shape.qualifier, one.qualifier);
  const values = [
    formatQuantity({ value: after, unit }),
    formatQuantity({ value, unit, qualifier }),
  ].filter(Boolean);
  return {
    figure: one,
    before:
      before !== undefined && values.length === 0
        ? formatQuantity({ value: before, unit })
        : before === undefined
          ? ''
          : formatNumber(before),
    value: values.join('; '),
    change,
  };
}

/** Name of the column of values by what its rows hold. */
function valueLabelOf(rows: readonly FigureRow[]): string {
  const filled = rows.filter(({ value }) => value);
  const compared = filled.filter(({ before }) => before);
  if (compared.length === 0) return 'Значение';
  return compared.length === filled.length ? 'Стало' : 'Стало или значение';
}

/** Lays figures out as a table whose empty columns are left out. */
export function figureTableOf(figures: readonly Figure[]): FigureTable {
  const rows = figures.map(toRow);
  const isFilled = (filled: (row: FigureRow) => unknown) =>
    rows.some((row) => Boolean(filled(row)));
  return {
    rows,
    valueLabel: valueLabelOf(rows),
    columns: {
      before: isFilled(({ before }) => before),
      value: isFilled(({ value }) => value),
      change: isFilled(({ change }) => change),
      period: isFilled(({ figure: { period } }) => period),
      source: isFilled(({ figure: { source } }) => source),
    },
  };
}
