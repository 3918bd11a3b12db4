import { describe, expect, test } from 'vitest';
import { rowFiles } from '../../../../src/exports/whole/row-files.ts';
import {
  ROWS_AT_ONCE,
  shardAddress,
  type RowShard,
} from '../../../../src/exports/whole/row-shards.ts';
import { tableOf } from '../../../../src/exports/whole/tables.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';
import { sourceOf } from '../source.ts';

const practice = entry('practices', 'nyanya', {
  title: 'Няня на час',
  kind: 'service',
  region: 'ru-ngr',
  started: '2019',
  cost: { amount: 1500.5, per: 'на семью', source: 'paper' },
  resources: ['Комната', 'Игрушки'],
  remarks: 'Уточнить срок',
});
const source = sourceOf(
  catalogueOf(practice, entry('regions', 'ru-ngr', { title: 'Новгородская область' })),
);

describe('a table of practices', () => {
  const { title, columns, rows } = tableOf(source, 'practices');
  const column = (name: string) => columns.find(({ title: own }) => own === name);
  const cell = (name: string) => rows[0]?.[column(name)?.key ?? ''];

  test('begins with the title and ends with the page and the id', () => {
    const titles = columns.map((one) => one.title);
    expect(title).toBe('Практики');
    expect(titles.slice(0, 2)).toEqual(['Название', 'Кратко']);
    expect(titles.slice(-2)).toEqual(['Страница', 'Ключ записи']);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each([
    ['Название', 'text', 'Няня на час'],
    ['Вид', 'text', 'услуга'],
    ['Регион', 'text', 'Новгородская область'],
    ['Темы', 'text', 'nannies'],
    ['Начало', 'date', '2019'],
    ['Стоимость: Сумма, рублей', 'number', 1500.5],
    ['Что нужно', 'text', 'Комната, Игрушки'],
    ['Запись обновлена', 'date', '2026-01-01'],
    ['Страница', 'link', 'https://example.org/practices/nyanya/'],
    ['Ключ записи', 'text', 'nyanya'],
    ['Цель', 'text', undefined],
  ])('says %s as a %s', (name, type, value) => {
    expect(column(name)?.type).toBe(type);
    expect(cell(name)).toBe(value);
  });

  test('numbers sources as other cells name them', () => {
    expect(cell('Стоимость: Источник')).toBe('[1]');
    expect(cell('Источники')).toMatch(/^\[1\] .*Заметка/);
  });

  test('has no column for what editors keep to themselves', () => {
    expect(JSON.stringify([columns, rows])).not.toMatch(/Уточнить|Замечания|Принятые/);
  });
});

test('terms of vocabularies are rows of their own', () => {
  const { rows } = tableOf(source, 'vocabularies');
  expect(rows).toContainEqual(
    expect.objectContaining({ vocabularyId: 'themes', id: 'rental', label: 'rental' }),
  );
});

test('a collection without entries is a table without rows', () => {
  expect(tableOf(source, 'awards').rows).toEqual([]);
});

test('a list that readers choose from has the main columns, in parts of one size', async () => {
  const many = Array.from({ length: ROWS_AT_ONCE + 1 }, (_, number) =>
    entry('practices', `p-${number}`, { region: 'ru-ngr', goal: 'Цель' }),
  );
  const files = rowFiles(sourceOf(catalogueOf(...many, entry('regions', 'ru-ngr', {}))));
  expect(files.map(({ address }) => address)).toEqual([shardAddress(0), shardAddress(1)]);
  const parts = await Promise.all(
    files.map(async ({ make }) => JSON.parse(String(await make())) as RowShard),
  );
  expect(parts.map(({ rows }) => rows.length)).toEqual([ROWS_AT_ONCE, 1]);
  const titles = parts[1]?.columns.map(({ title: own }) => own);
  expect(titles).toEqual(expect.arrayContaining(['Название', 'Регион', 'Темы', 'Страница']));
  expect(titles).not.toContain('Цель');
});
