import { expect, test } from 'vitest';
import { namesOf } from '../../../../src/search/index/names.ts';
import { keysIn } from '../../../../src/search/language/keys.ts';

const called = (title: string, names: string[] = []) => namesOf({ title, names });

test.each([
  ['the whole title', called('Рядом с мамой'), ['Рядом с мамой']],
  [
    'the name in quotation marks',
    called('«Мамины ладони» — профилактика отказов'),
    ['«Мамины ладони» — профилактика отказов', 'Мамины ладони'],
  ],
  [
    'other names',
    called('Фонд Тимченко', ['Фонд Елены и Геннадия Тимченко']),
    ['Фонд Тимченко', 'Фонд Елены и Геннадия Тимченко'],
  ],
  ['one name once', called('«Аистёнок»', ['Аистёнок']), ['Аистёнок']],
])('%s', (_name, names, expected) => {
  expect(names).toEqual(expected.map(keysIn));
});
