import { paragraphOf, type Cells, type Inline, type Paragraph, type Table } from './content.ts';
import { paragraph } from './paragraphs.ts';
import { COLORS } from './style.ts';
import { runs, type Piece } from './text.ts';

const framed = (
  header: Cells,
  rows: readonly Cells[],
  widths: readonly number[],
  isRuled = false,
): Table => ({ kind: 'table', header, rows, widths, isRuled });

/** Table whose first row names its columns and is repeated on every page; widths in twentieths of a point. */
export const linkedTable = (
  header: readonly Piece[],
  rows: readonly Cells[],
  widths: readonly number[],
): Table =>
  framed(
    header.map((title) => [paragraph([title], 'HeaderCell')]),
    rows,
    widths,
  );

/** The same with names that lead nowhere. */
export const table = (
  header: readonly string[],
  rows: readonly Cells[],
  widths: readonly number[],
): Table =>
  linkedTable(
    header.map((text) => ({ text })),
    rows,
    widths,
  );

/** Table to fill in by hand: lines show where an answer belongs. */
export const ruledTable = (
  header: readonly string[],
  rows: readonly Cells[],
  widths: readonly number[],
): Table =>
  framed(
    header.map((text) => [paragraph([{ text }], 'HeaderCell')]),
    rows,
    widths,
    true,
  );

/** What a cell of a table in a text holds, and how it is aligned. */
interface AlignedCell {
  children: readonly Inline[];
  align: string | undefined;
}

const ALIGNMENTS: Record<string, 'left' | 'center' | 'right'> = {
  left: 'left',
  center: 'center',
  right: 'right',
};

/** Table of a text: its first row names the columns. */
export function alignedTable(
  rows: readonly (readonly AlignedCell[])[],
  widths: readonly number[],
): Table {
  const cells = rows.map((one, index) =>
    one.map(({ children, align = 'left' }) => [
      paragraphOf(children, {
        style: index === 0 ? 'HeaderCell' : 'Cell',
        alignment: ALIGNMENTS[align] ?? 'left',
      }),
    ]),
  );
  const [header = [], ...others] = cells;
  return framed(header, others, widths);
}

/** What stands in a cell without a value. */
export const emptyCell = (): Paragraph =>
  paragraphOf(runs('—', { color: COLORS.muted }), { style: 'Cell' });
