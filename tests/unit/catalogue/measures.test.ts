import { expect, test } from 'vitest';
import { measuresOf } from '../../../src/catalogue/measures.ts';
import { catalogueOf, entry } from './fixture.ts';

const codes = ['ru-ark', 'ru-bu', 'ru-da', 'ru-kem', 'ru-sa'];
const point = { kind: 'fact', claim: 'stated', at: '2024', value: 100 } as const;
const indicator = (region: string, data: object = {}) =>
  entry('indicators', `children-${region}`, {
    title: 'Дети в учреждениях',
    definition: 'Сколько детей живёт в учреждениях.',
    unit: 'детей',
    direction: 'down',
    territory: { region, name: region },
    themes: ['nannies'],
    points: [point, { ...point, at: '2025', value: 90 }, { ...point, at: '2030', kind: 'plan' }],
    ...data,
  });
const idsOf = (...indicators: ReturnType<typeof indicator>[]) =>
  measuresOf(catalogueOf(...codes.map((id) => entry('regions', id, {})), ...indicators)).map(
    ({ id }) => id,
  );
const counts = ['practices', 'events', 'awards', 'indicators'];

test('an indicator known for five regions is a measure by its newest fact', () => {
  const catalogue = catalogueOf(
    ...codes.map((id) => entry('regions', id, {})),
    ...codes.map((id) => indicator(id)),
  );
  const measure = measuresOf(catalogue).at(-1);
  expect(measure).toMatchObject({
    id: 'children-ru-ark',
    title: 'Дети в учреждениях',
    unit: 'детей',
    none: 'нет данных',
  });
  expect(measure?.values.get('ru-sa')).toBe(90);
});

test('of two indicators of a region the newer fact counts, those of its towns do not', () => {
  const older = { ...indicator('ru-sa', { points: [{ ...point, value: 70 }] }), id: 'older' };
  const town = indicator('ru-sa', {
    territory: { region: 'ru-sa', name: 'Якутск' },
    points: [{ ...point, at: '2026', value: 5 }],
  });
  const catalogue = catalogueOf(
    ...codes.map((id) => entry('regions', id, {})),
    ...codes.map((id) => indicator(id)),
    older,
    { ...town, id: 'town' },
  );
  expect(measuresOf(catalogue).at(-1)?.values.get('ru-sa')).toBe(90);
});

test.each([
  ['known for four regions only', codes.slice(1).map((id) => indicator(id))],
  [
    'of which one has no facts',
    codes.map((id, i) => indicator(id, i ? {} : { points: [{ ...point, kind: 'plan' }] })),
  ],
  [
    'of which one is of a town',
    codes.map((region, i) => indicator(region, i ? {} : { territory: { region, name: 'Город' } })),
  ],
  [
    'of which one is disputed',
    codes.map((id, i) => indicator(id, i ? {} : { points: [point, { ...point, value: 90 }] })),
  ],
  ['in other units', codes.map((id, i) => indicator(id, i ? {} : { unit: '%' }))],
])('indicators %s are not offered', (_, indicators) => {
  expect(idsOf(...indicators)).toEqual(counts);
});

test('every region has its counts, and equal counts a shade', () => {
  const catalogue = catalogueOf(
    entry('regions', 'ru-ngr', {}),
    entry('regions', 'ru-psk', {}),
    entry('practices', 'one', { region: 'ru-ngr' }),
    entry('practices', 'two', { region: 'ru-ngr' }),
  );
  const [practices] = measuresOf(catalogue);
  expect([...(practices?.values ?? [])]).toEqual([
    ['ru-ngr', 2],
    ['ru-psk', 0],
  ]);
  expect(practices?.shades).toEqual([{ from: 2, to: 2 }]);
});
