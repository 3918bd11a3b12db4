import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type ParagraphChild,
} from 'docx';
import { COLORS } from './style.ts';
import { paragraph } from './paragraphs.ts';
import { runs, type Piece } from './text.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: COLORS.line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Lines between rows alone. */
const borders = {
  top: line,
  bottom: line,
  insideHorizontal: line,
  left: none,
  right: none,
};

const margins = { top: 50, bottom: 50, left: 80, right: 80, marginUnitType: WidthType.DXA };

const cell = (children: readonly Paragraph[], width: number, isHeader: boolean) =>
  new TableCell({
    children,
    margins,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHeader ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(isHeader && { shading: { fill: COLORS.accentSoft } }),
  });

type Cells = readonly (readonly Paragraph[])[];

const row = (cells: Cells, widths: readonly number[], isHeader = false) =>
  new TableRow({
    ...(isHeader && { tableHeader: true }),
    cantSplit: true,
    children: cells.map((children, index) => cell(children, widths[index] ?? 0, isHeader)),
  });

const framed = (
  header: Cells,
  rows: readonly Cells[],
  widths: readonly number[],
  inside: IBorderOptions = none,
): Table =>
  new Table({
    borders: { ...borders, insideVertical: inside },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [row(header, widths, true), ...rows.map((cells) => row(cells, widths))],
  });

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
    line,
  );

/** What a cell of a table in a text holds, and how it is aligned. */
interface AlignedCell {
  children: readonly ParagraphChild[];
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
      new Paragraph({
        style: index === 0 ? 'HeaderCell' : 'Cell',
        alignment: ALIGNMENTS[align] ?? 'left',
        children,
      }),
    ]),
  );
  const [header = [], ...others] = cells;
  return framed(header, others, widths);
}

/** What stands in a cell without a value. */
export const emptyCell = (): Paragraph =>
  new Paragraph({ style: 'Cell', children: runs('—', { color: COLORS.muted }) });
