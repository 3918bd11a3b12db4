import { describe, expect, test } from 'vitest';
import { overdueRows } from '../../../src/catalogue/desk/overdue.ts';
import {
  earlierItem,
  isOverdue,
  laterItems,
  seriesItems,
} from '../../../src/catalogue/resolutions.ts';
import { catalogueOf, entry } from './fixture.ts';

const series = entry('vocabularies', 'event-series', {
  summary: 'Серии событий.',
  updated: '2026-01-01',
  terms: [{ id: 'forum', label: 'Форум', definition: 'Ежегодный форум.' }],
});
const first = entry('events', 'first', {
  series: 'forum',
  start: '2023-05',
  datePrecision: 'month',
  resolution: [
    { key: 'plan', text: 'Составить план', responsible: 'Минтруд', due: '2024-01', state: 'open' },
    { text: 'Провести второй форум', due: '2024' },
  ],
});
const second = entry('events', 'second', {
  series: 'forum',
  start: '2024-05',
  datePrecision: 'month',
  resolution: [{ text: 'План принят', state: 'done', follows: { event: 'first', key: 'plan' } }],
});
const catalogue = catalogueOf(series, second, first);
const itemOf = (event: typeof first, at = 0) => {
  const item = event.data.resolution?.[at];
  if (!item) throw new Error('no item');
  return { event, item };
};

test('an item leads to what became of it, and back', () => {
  expect(laterItems(catalogue, itemOf(first)).map(({ item }) => item.text)).toEqual([
    'План принят',
  ]);
  expect(laterItems(catalogue, itemOf(first, 1))).toEqual([]);
  expect(earlierItem(catalogue, itemOf(second).item)?.item.text).toBe('Составить план');
});

test('resolutions of a series stand in the order of its events', () => {
  expect(seriesItems(catalogue, second).map(({ item }) => item.text)).toEqual([
    'Составить план',
    'Провести второй форум',
    'План принят',
  ]);
  expect(seriesItems(catalogue, entry('events', 'alone', {}))).toEqual([]);
});

describe('an item', () => {
  test.each([
    ['2024-01-31', undefined, '2024-02-01', true],
    ['2024-01-31', undefined, '2024-01-31', false],
    ['2024-01', 'open', '2024-01-31', false],
    ['2024-01', 'unknown', '2024-02-01', true],
    ['2024', 'open', '2024-12-31', false],
    ['2024', 'done', '2026-01-01', false],
    [undefined, 'open', '2026-01-01', false],
  ] as const)('due %s, %s, on %s: past due is %s', (due, state, today, expected) => {
    expect(isOverdue({ text: 'Дело', due, state }, today)).toBe(expected);
  });

  test('past due is on the desk unless a later resolution tells of it', () => {
    const rows = overdueRows(catalogue, '2026-01-01');
    expect(rows.map(({ id, what, since }) => [id, what, since])).toEqual([
      ['first', '«Провести второй форум»', '2024'],
    ]);
  });
});
