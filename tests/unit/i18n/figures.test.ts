import { expect, test } from 'vitest';
import { formatBytes, formatComparison, formatQuantity } from '../../../src/i18n/figures.ts';

test.each([
  [{ value: 4200, qualifier: 'более', unit: 'семей' }, 'более 4200 семей'],
  [{ value: 35, unit: '%' }, '35 %'],
  [{ value: 717 }, '717'],
  [{ unit: 'семей' }, ''],
])('%j', (quantity, words) => {
  expect(formatQuantity(quantity).replaceAll('\u00a0', ' ')).toBe(words);
});

test.each([
  [10, '1 КБ'],
  [2048, '2 КБ'],
  [1024 * 1024, '1 МБ'],
  [1_300_000, '1,2 МБ'],
])('%i bytes', (bytes, words) => {
  expect(formatBytes(bytes).replaceAll('\u00a0', ' ')).toBe(words);
});

test.each([
  [{ before: 50, after: 15, unit: 'случаев' }, '50 → 15 случаев'],
  [{ before: 12_000, after: 0 }, '12 000 → 0'],
  [{ before: 50, unit: 'случаев' }, ''],
])('%j', (comparison, words) => {
  expect(formatComparison(comparison).replaceAll('\u00a0', ' ')).toBe(words);
});
