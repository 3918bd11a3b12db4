import type { Cell, ColumnType } from '../table.ts';
import { HEADER_STYLE, STYLES } from './styles.ts';
import { cellText, element } from './xml.ts';

/** Longest text of a cell that Excel opens. */
const TEXT_MAX = 32_767;
const DAY = 86_400_000;
/** Day from which workbooks count. */
const EPOCH = Date.UTC(1899, 11, 30);
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

/** Letters of a column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Place of a cell in its sheet, rows and columns counted from zero. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Number by which workbooks keep a moment; undefined when the text is none or stands before their calendar. */
function serialOf(text: string): number | undefined {
  if (!ISO.test(text)) return undefined;
  const time = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text}:00Z`);
  const serial = (time - EPOCH) / DAY;
  // Before March 1900 Excel counts a day that never was.
  return serial > 60 ? serial : undefined;
}

function textCell(name: string, style: number, text: string): string {
  const short = text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX - 1)}…` : text;
  const content = `<is><t xml:space="preserve">${cellText(short)}</t></is>`;
  return element('c', { r: name, s: style, t: 'inlineStr' }, content);
}

/** Cell of the header. */
export const headerCell = (name: string, title: string): string =>
  textCell(name, HEADER_STYLE, title);

/** Cell of a column of the given type; what is no value of the type stays a text, never a formula. */
export function cellXml(name: string, type: ColumnType, value: Cell): string {
  if (value === undefined) return '';
  const isMoment = type === 'date' || type === 'time';
  const number = typeof value === 'string' && isMoment ? serialOf(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) {
    return element('c', { r: name, s: STYLES[type] }, `<v>${number}</v>`);
  }
  return textCell(name, type === 'link' ? STYLES.link : STYLES.text, String(value));
}
