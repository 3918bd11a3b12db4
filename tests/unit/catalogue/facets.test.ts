import { expect, test } from 'vitest';
import { facetsOf } from '../../../src/catalogue/facets.ts';
import { entry } from './fixture.ts';

test.each([
  [
    entry('practices', 'one', {
      started: '2023-12',
      sources: [{ key: 'aa', url: 'https://example.org/', published: '2019' }],
    }),
    {
      type: 'practices',
      region: ['ru-ngr'],
      theme: ['nannies'],
      group: ['families'],
      year: ['2023'],
    },
  ],
  [
    entry('events', 'two', {
      start: '2024-12-30',
      end: '2025-01-02',
      place: { region: 'ru-mow' },
      regions: ['ru-ngr', 'ru-mow'],
    }),
    {
      type: 'events',
      region: ['ru-mow', 'ru-ngr'],
      theme: ['nannies'],
      group: [],
      year: ['2024', '2025'],
    },
  ],
  [
    entry('regions', 'ru-ngr', { neighbors: ['ru-psk'] }),
    { type: 'regions', region: ['ru-ngr'], theme: [], group: [], year: [] },
  ],
])('facets of $collection', (given, facets) => {
  expect(facetsOf(given)).toEqual(facets);
});
