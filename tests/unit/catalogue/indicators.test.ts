import { expect, test } from 'vitest';
import { byTerritory } from '../../../src/catalogue/indicators.ts';
import { catalogueOf, entry } from './fixture.ts';

const of = (id: string, name: string, region?: string) =>
  entry('indicators', id, {
    sources: [{ key: 'paper', title: 'Заметка', url: 'https://example.org/a' }],
    updated: '2026-01-01',
    definition: 'Сколько.',
    unit: 'детей',
    direction: 'down',
    territory: { name, region },
    themes: ['nannies'],
    points: [{ value: 1, kind: 'fact', claim: 'stated' }],
  });

test('indicators stand under their region, whatever they call it, or under their territory', () => {
  const indicators = [
    of('one', 'Россия'),
    of('city', 'Новгородская область, Боровичи', 'ru-ngr'),
    of('whole', 'Новгородская область', 'ru-ngr'),
    of('two', 'Россия'),
    of('some', '14 регионов'),
  ];
  const region = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
  const groups = byTerritory(catalogueOf(region, ...indicators), indicators);
  expect(
    groups.map((group) => [group.name, group.region?.id, group.indicators.map(({ id }) => id)]),
  ).toEqual([
    ['14 регионов', undefined, ['some']],
    ['Новгородская область', 'ru-ngr', ['city', 'whole']],
    ['Россия', undefined, ['one', 'two']],
  ]);
});
