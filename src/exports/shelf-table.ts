import type { Brief } from '../catalogue/brief.ts';
import type { Table } from './table/table.ts';

/** Practice on the shelf. */
type Kept = Pick<Brief, 'id' | 'title' | 'where' | 'kind' | 'shelf' | 'summary' | 'contact'>;

/** The shelf as a table: a row for each practice, with the address of its page. */
export const shelfTable = (kept: readonly Kept[], addressOf: (id: string) => string): Table => ({
  title: 'Подборка',
  columns: [
    { key: 'title', title: 'Практика', type: 'text' },
    { key: 'where', title: 'Где', type: 'text' },
    { key: 'kind', title: 'Вид', type: 'text', width: 16 },
    { key: 'summary', title: 'Кратко', type: 'text', width: 60 },
    { key: 'shelf', title: 'Доказательства', type: 'text' },
    { key: 'contact', title: 'К кому обратиться', type: 'text' },
    { key: 'page', title: 'Страница', type: 'link' },
  ],
  rows: kept.map(({ id, title, where, kind, summary, shelf, contact }) => ({
    title,
    where,
    kind,
    summary,
    shelf,
    contact: contact?.title ?? 'в источниках не сказано',
    page: addressOf(id),
  })),
});
