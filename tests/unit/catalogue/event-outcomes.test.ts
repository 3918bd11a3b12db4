import { expect, test } from 'vitest';
import { editionsAround, outcomesOf } from '../../../src/catalogue/event-outcomes.ts';
import { catalogueOf, entry } from './fixture.ts';

const adoption = (id: string, practice: string, started?: string) =>
  entry('replications', id, { practice, ...(started && { started }) });

test('only adoptions that surely began after the event come of it', () => {
  const event = entry('events', 'forum', {
    start: '2025-09-24',
    end: '2025-09-25',
    practices: ['nannies'],
    sessions: [{ type: 'talk', practices: ['nannies', 'rental'], materials: ['slides'] }],
  });
  const catalogue = catalogueOf(
    event,
    entry('practices', 'nannies', {}),
    entry('practices', 'rental', {}),
    entry('practices', 'alien', {}),
    entry('materials', 'slides', { kind: 'slides', url: 'https://example.org/slides' }),
    adoption('next-year', 'nannies', '2026'),
    adoption('next-month', 'rental', '2025-10'),
    adoption('same-month', 'rental', '2025-09'),
    adoption('same-year', 'nannies', '2025'),
    entry('replications', 'meant', { practice: 'nannies', stage: 'interest', started: '2026' }),
    adoption('undated', 'nannies'),
    adoption('of-another', 'alien', '2026'),
  );
  const { practices, materials, adoptions } = outcomesOf(catalogue, event);
  expect(practices.map(({ id }) => id)).toEqual(['nannies', 'rental']);
  expect(materials.map(({ id }) => id)).toEqual(['slides']);
  expect(adoptions.map(({ id }) => id)).toEqual(['next-year', 'next-month']);
});

const one = (id: string, edition?: number, start?: string) =>
  entry('events', id, { series: 'forum', ...(edition && { edition }), ...(start && { start }) });

const series = [
  one('eighth', 8, '2017-09-06'),
  one('ninth', 9, '2018-09-05'),
  one('unnumbered', undefined, '2019-10-03'),
  one('eleventh', 11, '2020-11-06'),
  one('thirteenth', 13),
  one('fifteenth', 15, '2024-10'),
  one('lost'),
];
const alien = entry('events', 'alien', { start: '2018-01-01' });
const catalogue = catalogueOf(...series, alien);

test.each([
  ['eighth', undefined, 'ninth'],
  ['ninth', 'eighth', 'unnumbered'],
  ['unnumbered', 'ninth', 'eleventh'],
  ['thirteenth', 'eleventh', 'fifteenth'],
  ['fifteenth', 'thirteenth', undefined],
  ['lost', undefined, undefined],
  ['alien', undefined, undefined],
])('the events of the series around %s are %s and %s', (id, previous, next) => {
  const around = editionsAround(catalogue, catalogue.find('events', id));
  expect([around.previous?.id, around.next?.id]).toEqual([previous, next]);
});
