import type { Table } from '../../exports/table/table.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import type { Hit, Piece } from '../../search/engine/answer.ts';
import { KINDS } from './kinds.ts';

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Pages that a search has found as a table to take away. */
export const hitTable = (hits: readonly Hit[], origin: string): Table => ({
  title: 'Найдено',
  columns: [
    { key: 'type', title: 'Вид', type: 'text', width: 16 },
    { key: 'title', title: 'Название', type: 'text', width: 60 },
    { key: 'note', title: 'Где и когда', type: 'text' },
    { key: 'page', title: 'Страница', type: 'link' },
  ],
  rows: hits.map(({ type, title, note, url }) => ({
    type: capitalized(KINDS[type].one),
    title: textOf(title),
    note,
    page: new URL(url, origin).href,
  })),
});
