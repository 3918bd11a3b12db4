import { expect, test } from 'vitest';
import { readText } from '../../../../src/reader/privacy/read.ts';

/** Longest text that a file of the catalogue can hold, characters. */
const LENGTH = 200_000;

test.each([
  'а',
  'Маша ',
  'Маша, ',
  'Иванова М. И. ',
  '8 ',
  '8-(',
  '1234 ',
  '+7 (9',
  'паспорт ',
  'сын сын ',
  'ученик ',
  'директор ',
  'д. Река две ',
  'ул. д. кв. ',
  'a.b@',
  'a@b-',
  'vk.com/',
  '«',
  '«а ',
  'имени Анны ',
  'Маша 7 класс ',
  'семья ',
  'лет ',
  '12.03.2011 ',
  'Я. ',
  '\n',
  '— ',
  'Ондар ',
  'Ондар, 9 лет ',
  'девочка К. ',
  'семья Тарасюк ',
  'Маша и ',
  'полис ',
  'карта 1234 ',
  'живёт Омск 1',
  '«Маша» ',
])(
  'a text of %j repeated is read to its end',
  (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    for (const { start, end } of readText({ text })) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  },
  10_000,
);
