import { expect, test } from 'vitest';
import { countIn, roublesIn } from '../../../src/catalogue/fit/amounts.ts';

test.each<[string, number | undefined]>([
  ['500000', 500_000],
  ['0', 0],
  ['1 200\u00a0000', 1_200_000],
  ['500000 ₽', 500_000],
  ['500 000 руб.', 500_000],
  ['500 000 рублей', 500_000],
  ['500р.', 500],
  ['500 тыс.', 500_000],
  ['500 Тыс. руб.', 500_000],
  ['500 т.р.', 500_000],
  ['1,5 млн', 1_500_000],
  ['1.25 млн ₽', 1_250_000],
  ['2 миллиона рублей', 2_000_000],
  ['1,1 тыс', 1100],
  ['', undefined],
  ['-5', undefined],
  ['пять', undefined],
  ['₽', undefined],
  ['1,5', undefined],
  ['1.500.000', undefined],
  ['1.500 тыс.', undefined],
  ['5 млрд', undefined],
  ['от 5 до 7', undefined],
  ['5000000 млн', undefined],
  ['1234567890123', undefined],
])('roubles in «%s»', (text, amount) => {
  expect(roublesIn(text)).toBe(amount);
});

test.each<[string, number | undefined]>([
  ['3', 3],
  [' 1 200 ', 1200],
  ['3 тыс.', undefined],
  ['2,5', undefined],
  ['пять', undefined],
  ['-5', undefined],
])('people in «%s»', (text, count) => {
  expect(countIn(text)).toBe(count);
});
