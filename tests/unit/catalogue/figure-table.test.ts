import { describe, expect, test } from 'vitest';
import { figureTableOf } from '../../../src/catalogue/figure-table.ts';
import type { Figure } from '../../../src/schema/shared.ts';

const figure: Figure = { text: 'Дети', kind: 'fact', claim: 'stated' };
const compared = { ...figure, before: 1029, after: 743, unit: 'детей' };
const counted = { ...figure, value: 4200, qualifier: 'over' as const, unit: 'детей' };
const changed = { ...figure, change: '−23 %' };

test.each<[string, Figure, string[]]>([
  ['before and after', compared, ['1029', '743\u00a0детей', '']],
  ['a value', counted, ['', 'более\u00a04200\u00a0детей', '']],
  ['a change alone', changed, ['', '', '−23 %']],
  ['only before', { ...figure, before: 0, unit: 'мест' }, ['0\u00a0мест', '', '']],
  ['only after', { ...figure, after: 3 }, ['', '3', '']],
  ['after and a value', { ...compared, value: 9 }, ['1029', '743\u00a0детей; 9\u00a0детей', '']],
  ['nothing', figure, ['', '', '']],
])('%s', (_name, one, cells) => {
  expect(
    figureTableOf([one]).rows.map(({ before, value, change }) => [before, value, change]),
  ).toEqual([cells]);
});

describe('columns', () => {
  test.each<[string, Figure[]]>([
    ['Стало', [compared, changed]],
    ['Значение', [counted, changed]],
    ['Стало или значение', [compared, counted]],
  ])('values are called «%s»', (label, figures) => {
    expect(figureTableOf(figures).valueLabel).toBe(label);
  });

  test('those that no row fills are left out', () => {
    expect(figureTableOf([changed]).columns).toEqual({
      before: false,
      value: false,
      change: true,
      period: false,
      source: false,
    });
  });

  test('those that one row fills are there', () => {
    const { columns } = figureTableOf([compared, { ...counted, period: '2024', source: 'paper' }]);
    expect(columns).toEqual({
      before: true,
      value: true,
      change: false,
      period: true,
      source: true,
    });
  });
});
