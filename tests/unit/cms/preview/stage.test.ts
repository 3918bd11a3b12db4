import { expect, it } from 'vitest';
import { stage, type StoredEntry } from '../../../../src/cms/preview/stage.ts';
import { createCatalogue } from '../../../../src/catalogue/catalogue.ts';

const vocabulary = {
  title: 'Виды событий',
  summary: 'Зачем',
  updated: '2026-01-01',
  terms: [{ id: 'forum', label: 'форум', definition: 'Большая встреча' }],
};
const event = {
  title: 'Форум',
  summary: 'Встреча',
  updated: '2026-01-01',
  sources: [{ key: 'site', url: 'https://example.ru/' }],
  kind: 'forum',
  datePrecision: 'unknown' as const,
  format: 'unknown' as const,
  themes: [],
  status: 'held' as const,
};
const stored: StoredEntry[] = [
  { collection: 'vocabularies', id: 'event-kinds', data: vocabulary },
  { collection: 'events', id: 'forum-2025', data: event },
];
const staged = (data: unknown, id?: string) =>
  stage(stored, { collection: 'events', id, data }, '2026-11-22');

it('puts a draft in the place of its entry', () => {
  const { entries, entry, gaps } = staged({ ...event, title: 'Новое имя' }, 'forum-2025');
  const catalogue = createCatalogue(entries);
  expect(gaps).toEqual([]);
  expect(catalogue.entries.events).toEqual([entry]);
  expect(catalogue.find('events', 'forum-2025').data.title).toBe('Новое имя');
});

it('puts a new draft beside the others', () => {
  const { entries, entry } = staged({ ...event, title: 'Ещё один форум' });
  const titles = createCatalogue(entries).entries.events.map(({ data }) => data.title);
  expect(entry?.data.title).toBe('Ещё один форум');
  expect(titles).toEqual(['Ещё один форум', 'Форум']);
});

it('leaves what is stored as it was', () => {
  staged({});
  expect(stored[0]?.data).toEqual(vocabulary);
  expect(stored).toHaveLength(2);
});

it('makes a term for a choice that has not been made', () => {
  const { entries, entry } = staged({ ...event, kind: undefined });
  const kind = entry && 'kind' in entry.data ? entry.data.kind : '';
  expect(createCatalogue(entries).term('event-kinds', kind).label).toBe('Вид события: не выбрано');
});

it('makes entries for choices that have not been made, and for theirs', () => {
  const { entries, entry } = stage(stored, { collection: 'replications', data: {} }, '2026-11-22');
  const catalogue = createCatalogue(entries);
  const practice = entry && 'practice' in entry.data ? entry.data.practice : '';
  const { title, region } = catalogue.find('practices', practice).data;
  expect(title).toBe('Практика: не выбрано');
  expect(catalogue.find('regions', region).data.title).toBe('Регион: не выбрано');
});

it('has no entry of a draft whose page needs a number that is missing', () => {
  const { entry, gaps } = stage(stored, { collection: 'regions', data: {} }, '2026-11-22');
  expect(entry).toBeUndefined();
  expect(gaps).toContainEqual({ kind: 'missing', labels: ['Клетка картограммы', 'Столбец'] });
});
