import { expect, test } from 'vitest';
import { counted, formatNumber } from '../../../src/i18n/plural.ts';

test.each([
  [0, '0\u00a0результатов'],
  [1, '1\u00a0результат'],
  [2, '2\u00a0результата'],
  [5, '5\u00a0результатов'],
  [11, '11\u00a0результатов'],
  [12, '12\u00a0результатов'],
  [21, '21\u00a0результат'],
  [22, '22\u00a0результата'],
  [111, '111\u00a0результатов'],
  [1004, '1004\u00a0результата'],
])('%i takes its plural', (count, words) => {
  expect(counted(count, 'результат', 'результата', 'результатов')).toBe(words);
});

test.each([
  [7.5, '7,5'],
  [4200, '4200'],
  [10000, '10\u00a0000'],
  [1624000, '1\u00a0624\u00a0000'],
  [-18.2, '−18,2'],
])('%f is written the Russian way', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});
