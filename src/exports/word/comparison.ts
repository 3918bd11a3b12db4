import type { Piece as Said } from '../../catalogue/comparison.ts';
import { formatDate } from '../../i18n/dates.ts';
import { wordDocument } from './document.ts';
import { titleBlocks } from './opening.ts';
import { paragraph } from './paragraphs.ts';
import { TEXT_WIDTH, WIDE_TEXT_WIDTH } from './style.ts';
import { emptyCell, linkedTable } from './table.ts';
import type { Piece } from './text.ts';

/** Comparison as a page shows it. */
export interface ShownComparison {
  /** Practices with the full addresses of their pages. */
  columns: readonly { title: string; address: string }[];
  /** What each practice says in a row. */
  rows: readonly { label: string; cells: readonly (readonly Said[])[] }[];
  /** What none of them has anything for, in words; empty when there is no such row. */
  silent: string;
  /** Full address of the page. */
  address: string;
  /** Day of the reader, ISO. */
  day: string;
}

/** How pages say of which kind a figure is and how far it is checked. */
export type ClaimWords = (figure: NonNullable<Said['figure']>) => string;

const LABELS = 2300;
/** From so many practices on the page lies on its side. */
const MANY = 3;

const full = (path: string, address: string): string => new URL(path, address).href;

/** A comparison of practices as a Word document, in a browser too. */
export function comparisonDocument(
  { columns, rows, silent, address, day }: ShownComparison,
  claimWords: ClaimWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const wide = columns.length >= MANY;
  const width = Math.floor(((wide ? WIDE_TEXT_WIDTH : TEXT_WIDTH) - LABELS) / columns.length);
  const cell = (said: readonly Said[]) =>
    said.length === 0
      ? [emptyCell()]
      : said.flatMap(({ text, href, note, figure }) => {
          const more = [figure && claimWords(figure), note].filter(Boolean).join(' · ');
          return [
            paragraph([{ text, ...(href && { address: full(href, address) }) }], 'Cell'),
            ...(more ? [paragraph([{ text: more }], 'Detail')] : []),
          ];
        });
  const header: Piece[] = columns.map((column) => ({
    text: column.title,
    address: column.address,
  }));
  const title = 'Сравнение практик';
  return wordDocument({
    title,
    description: columns.map((column) => column.title).join('; '),
    address,
    version: `Составлено ${formatDate(day)}`,
    day,
    wide,
    blocks: [
      ...titleBlocks(title, columns.map((column) => column.title).join(' · ')),
      linkedTable(
        [{ text: 'Что сравнивается' }, ...header],
        rows.map(({ label, cells }) => [
          [paragraph([{ text: label }], 'HeaderCell')],
          ...cells.map(cell),
        ]),
        [LABELS, ...columns.map(() => width)],
      ),
      ...(silent ? [paragraph([{ text: silent }], 'Hint')] : []),
    ],
  });
}
