import { describe, expect, it } from 'vitest';
import { conflictRows } from '../../../../src/catalogue/desk/conflicts.ts';
import { unsourcedRows } from '../../../../src/catalogue/desk/unsourced.ts';
import type { Figure } from '../../../../src/schema/shared.ts';
import { catalogueOf, entry } from '../fixture.ts';

const region = entry('regions', 'ru-ngr', {});
const sources = ['paper', 'letter'].map((key) => ({ key, url: `https://example.org/${key}` }));
const figure: Figure = {
  text: 'Семей получили помощь',
  value: 10,
  unit: 'семей',
  period: '2025 год',
  kind: 'fact',
  claim: 'stated',
};

describe('figures without a source', () => {
  it.each([
    ['with its source', { ...figure, source: 'paper' }, sources, undefined],
    ['without one beside two sources', figure, sources, 'urgent'],
    ['without one where there is one source', figure, sources.slice(0, 1), 'note'],
    [
      'without a number',
      { text: 'Отзывы', kind: 'fact', claim: 'stated' } as const,
      sources,
      undefined,
    ],
  ])('%s', (_name, one, of, expected) => {
    const practice = entry('practices', 'one', { sources: of, outcomes: [one] });
    const rows = unsourcedRows(catalogueOf(region, practice));
    expect(rows.map(({ severity, where }) => [severity, where])).toEqual(
      expected ? [[expected, 'результаты']] : [],
    );
  });
});

describe('figures that contradict each other', () => {
  const contradicting = (...figures: Figure[]) =>
    conflictRows(catalogueOf(region, entry('practices', 'one', { sources, reach: figures })))
      .length;

  it.each<[string, Partial<Figure>, number]>([
    ['another value', { value: 12 }, 1],
    ['another value in other capitals', { value: 12, text: 'семей  получили помощь' }, 1],
    ['the same value', { text: 'Семей получили Помощь' }, 0],
    ['another period', { value: 12, period: '2024 год' }, 0],
    ['no period', { value: 12, period: undefined }, 0],
    ['another unit', { value: 12, unit: 'детей' }, 0],
    ['other words', { value: 12, text: 'Семьи' }, 0],
    ['a plan', { value: 12, kind: 'plan' }, 0],
    ['«more than»', { value: 9, qualifier: 'over' }, 0],
  ])('within an entry: %s', (_name, change, expected) => {
    expect(contradicting(figure, { ...figure, ...change })).toBe(expected);
  });

  const source = entry('practices', 'source', { reach: [figure] });
  const other = { ...figure, value: 12 };

  it('in entries of which one names the other', () => {
    const copy = entry('replications', 'copy', { practice: 'source', results: [other] });
    const [row] = conflictRows(catalogueOf(region, source, copy));
    expect(row?.what.replaceAll('\u00a0', ' ')).toMatch(/10 семей .*12 семей|12 семей .*10 семей/);
    expect(row?.severity).toBe('urgent');
  });

  it('not in entries that have nothing to do with each other', () => {
    const stranger = entry('practices', 'stranger', { reach: [other] });
    expect(conflictRows(catalogueOf(region, source, stranger))).toEqual([]);
  });

  const indicator = (id: string, name: string, value: number) =>
    entry('indicators', id, {
      title: 'Отказы от новорождённых',
      definition: 'Сколько',
      unit: 'случаев',
      direction: 'down',
      territory: { name },
      themes: ['nannies'],
      points: [{ at: '2025', value, kind: 'fact', claim: 'stated' }],
    });

  it.each([
    ['of one territory', 'Россия', 1],
    ['of two territories', 'Псков', 0],
  ])('in indicators %s', (_name, territory, expected) => {
    const catalogue = catalogueOf(indicator('one', 'Россия', 5), indicator('two', territory, 6));
    const rows = conflictRows(catalogue);
    expect(rows).toHaveLength(expected);
    // The unit of the values is that of the indicator.
    expect(rows.every(({ what }) => /5.случаев здесь и 6.случаев/.test(what))).toBe(true);
  });

  it('and those that an entry tells its readers of', () => {
    const discrepancies = [{ text: 'В газете 10, в отчёте 12.' }];
    const rows = conflictRows(catalogueOf(region, entry('practices', 'one', { discrepancies })));
    expect(rows.map(({ what, severity }) => [what, severity])).toEqual([
      ['В газете 10, в отчёте 12.', 'note'],
    ]);
  });
});
