import { expect, test } from 'vitest';
import { formatQuantity } from '../../../src/i18n/figures.ts';

test.each([
  [{ value: 4200, qualifier: 'более', unit: 'семей' }, 'более 4200 семей'],
  [{ value: 35, unit: '%' }, '35 %'],
  [{ value: 717 }, '717'],
  [{ unit: 'семей' }, ''],
])('%j', (quantity, words) => {
  expect(formatQuantity(quantity).replaceAll('\u00a0', ' ')).toBe(words);
});
