import { expect, test } from 'vitest';
import { adoptionsOf } from '../../../src/catalogue/adoptions.ts';
import { practiceFacets } from '../../../src/catalogue/practice-facets.ts';
import { newestPractices } from '../../../src/catalogue/practice-index.ts';
import { strengthsOf } from '../../../src/catalogue/strength.ts';
import type { Figure } from '../../../src/schema/shared.ts';
import { catalogueOf, entry } from './fixture.ts';

const replication = (id: string, stage: 'interest' | 'preparation' | 'running' | 'stopped') =>
  entry('replications', id, {
    summary: 'Кратко.',
    sources: [{ key: 'paper', url: 'https://example.org/a' }],
    updated: '2026-01-01',
    practice: 'one',
    adopter: { name: 'Район' },
    writtenBy: 'source',
    stage,
  });

test('an intention is no adoption, one that has stopped is', () => {
  const catalogue = catalogueOf(
    entry('practices', 'one', {}),
    replication('wish', 'interest'),
    replication('plan', 'preparation'),
    replication('work', 'running'),
    replication('past', 'stopped'),
  );
  expect(adoptionsOf(catalogue, 'one').map(({ id }) => id)).toEqual(['past', 'work']);
});

test('the newest come first: by update, then by beginning, then by title', () => {
  const catalogue = catalogueOf(
    entry('practices', 'undated', { updated: '2026-02-01' }),
    entry('practices', 'old', { updated: '2026-02-01', started: '2003' }),
    entry('practices', 'young-b', { updated: '2026-02-01', started: '2025-03', title: 'Б' }),
    entry('practices', 'young-a', { updated: '2026-02-01', started: '2025-03', title: 'А' }),
    entry('practices', 'fresh', { updated: '2026-03-01' }),
  );
  expect(newestPractices(catalogue).map(({ id }) => id)).toEqual([
    'fresh',
    'young-a',
    'young-b',
    'old',
    'undated',
  ]);
});

const figure = (claim: Figure['claim'], rest: Partial<Figure> = {}): Figure => ({
  text: 'итог',
  kind: 'fact',
  value: 1,
  claim,
  ...rest,
});

test('evidence is weighed by shelf, then by checked figures, then by comparisons', () => {
  const compared = { before: 1, after: 2 };
  const practices = [
    entry('practices', 'bare', {}),
    entry('practices', 'stated', { reach: [figure('stated')] }),
    entry('practices', 'compared', { outcomes: [figure('stated', compared)] }),
    entry('practices', 'documented', { reach: [figure('documented')] }),
    entry('practices', 'verified', { outcomes: [figure('verified')] }),
    entry('practices', 'checked', { shelf: 'checked' }),
    entry('practices', 'reviewed', { shelf: 'reviewed' }),
  ];
  expect(strengthsOf(practices)).toEqual([0, 0, 1, 2, 3, 4, 5]);
  expect(strengthsOf(practices.toReversed())).toEqual([5, 4, 3, 2, 1, 0, 0]);
});

test('a practice carries its region and the federal district of it', () => {
  const practice = entry('practices', 'one', { started: '2024-05', stage: 'pilot' });
  const vocabularies = ['situations', 'territory-kinds'].map((id) =>
    entry('vocabularies', id, {
      summary: 'Слова.',
      terms: [{ id: 'first', label: 'слово', definition: 'Слово.' }],
      updated: '2026-01-01',
    }),
  );
  const facets = practiceFacets(
    catalogueOf(practice, entry('regions', 'ru-ngr', {}), ...vocabularies),
  );
  const carried = facets.map(({ name, of }) => [name, of(practice)]);
  expect(Object.fromEntries(carried)).toMatchObject({
    region: ['northwestern', 'ru-ngr'],
    theme: ['nannies'],
    year: ['2024'],
    stage: ['pilot'],
    situation: [],
    award: [],
  });
  expect(facets.find(({ name }) => name === 'region')?.values[1]).toMatchObject({
    id: 'northwestern',
    parts: [{ id: 'ru-ngr' }],
  });
});
