import { expect, test } from 'vitest';
import { neighborPractices } from '../../../src/catalogue/neighbors.ts';
import { catalogueOf, entry } from './fixture.ts';

const region = (id: string, neighbors?: string[]) =>
  entry('regions', id, neighbors ? { neighbors } : {});
const practice = (id: string, home: string, situations: string[], started = '2020') =>
  entry('practices', id, { region: home, started, situations });

const home = region('ru-ngr', ['ru-psk', 'ru-tve']);
const exclave = region('ru-kgd');
const catalogue = catalogueOf(
  home,
  exclave,
  region('ru-psk', ['ru-ngr']),
  region('ru-tve', ['ru-ngr']),
  region('ru-mow'),
  practice('own', 'ru-ngr', ['refusal', 'poverty']),
  practice('two-shared', 'ru-tve', ['refusal', 'poverty'], '2010'),
  practice('one-shared', 'ru-psk', ['poverty'], '2015'),
  practice('newer', 'ru-psk', ['housing'], '2024'),
  practice('older', 'ru-tve', ['violence'], '2021'),
  practice('far', 'ru-mow', ['refusal', 'poverty']),
);

test.each([
  [
    'those that share most situations come first, then the newest',
    home,
    4,
    ['two-shared', 'one-shared', 'newer', 'older'],
  ],
  ['no more than asked for', home, 1, ['two-shared']],
  ['nothing without neighbors', exclave, 4, []],
])('%s', (_, one, limit, expected) => {
  expect(neighborPractices(catalogue, one, limit).map(({ id }) => id)).toEqual(expected);
});
