import { expect, test } from 'vitest';
import { readText } from '../../../../src/reader/privacy/read.ts';

/** What the rules find, and the text it stands at as it was written. */
const found = (text: string) =>
  readText({ text }).map(({ rule, level, start, end }) => [rule, level, text.slice(start, end)]);

test.each([
  ['look-alikes', 'Семья Пeтpoвых получила дрова.', 'privacy-name', 'Пeтpoвых'],
  ['Greek look-alikes', 'Семья Πетрοвых получила дрова.', 'privacy-name', 'Πетрοвых'],
  ['a look-alike at the beginning', 'Mаша, 7 лет, дома.', 'privacy-child', 'Mаша'],
  ['soft hyphens', 'Дома Ва\u00ADня, 9 лет.', 'privacy-child', 'Ва\u00ADня'],
  [
    'zero-width spaces',
    'Дома В\u200Bа\u200Bн\u200Bя, 9 лет.',
    'privacy-child',
    'В\u200Bа\u200Bн\u200Bя',
  ],
  ['characters of tags', 'Дома Ва\u{E0041}ня, 9 лет.', 'privacy-child', 'Ва\u{E0041}ня'],
  ['marks of stress', 'Дома Ва\u0301ня, 9 лет.', 'privacy-child', 'Ва\u0301ня'],
  ['spaces', 'Дома М а ш а, 7 лет.', 'privacy-child', 'М а ш а'],
  [
    'spaces between large letters',
    'Мать И В А Н О В А  О Л Ь Г А дома.',
    'privacy-name',
    'И В А Н О В А  О Л Ь Г А',
  ],
  ['spaces and look-alikes', 'Дома М a ш a, 7 лет.', 'privacy-child', 'М a ш a'],
  [
    'spaces before another word of one letter',
    'Дома М а ш а с братом, ей 7 лет.',
    'privacy-child',
    'М а ш а',
  ],
])('%s do not hide a name', (_name, text, rule, place) => {
  expect(found(text)).toContainEqual([rule, 'error', place]);
});

test('spread letters are several names when several begin with a large one', () => {
  expect(found('Обратилась П е т р о в а А н н а.')).toMatchObject([
    ['privacy-name', expect.any(String), 'П е т р о в а А н н а'],
  ]);
});

test('Cyrillic letters do not hide an address', () => {
  expect(found('Пишите: mаsha.ivanovа@mail.ru')).toEqual([
    ['privacy-email', 'error', 'mаsha.ivanovа@mail.ru'],
  ]);
});

test.each([
  'А я и в школе с мамой.',
  'Группы А Б В Г Д и 7 лет работы.',
  'О, я и в 7 лет умела.',
  'TOP-5 за 7 лет, COVID-19 и IT-куб.',
])('%s', (text) => {
  expect(found(text)).toEqual([]);
});
