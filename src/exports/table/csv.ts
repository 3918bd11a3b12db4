import { harmless } from '../../catalogue/harmless.ts';
import type { Cell, Column, Table } from './table.ts';

/** Tells Excel that the text is UTF-8; without it Excel reads Windows-1251. */
const MARK = '\uFEFF';

const quoted = (text: string): string => `"${harmless(text).replaceAll('"', '""')}"`;

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/;

/** A day as people here write it, which Excel takes for a date. */
const dayOf = (iso: string): string =>
  iso.replace(DAY, (_all, year: string, month: string, day: string, time?: string) =>
    [`${day}.${month}.${year}`, ...(time ? [time] : [])].join(' '),
  );

function cellOf(value: Cell, { type }: Column): string {
  if (value === undefined) return '';
  // With a point Excel would read 1.5 as the first of May.
  if (typeof value === 'number') return String(value).replace('.', ',');
  return quoted(type === 'date' || type === 'time' ? dayOf(value) : value);
}

/**
 * The table as Excel with Russian settings opens it by a double click: semicolons between cells (a comma is
 * in numbers there, so Excel would put comma-separated cells all in one column), rows ended as RFC 4180 says.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ title }) => quoted(title)),
    ...rows.map((row) => columns.map((column) => cellOf(row[column.key], column))),
  ];
  return `${MARK}${lines.map((line) => line.join(';')).join('\r\n')}\r\n`;
}
