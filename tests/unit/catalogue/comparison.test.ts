import { expect, test } from 'vitest';
import { comparisonOf, comparisonRows } from '../../../src/catalogue/comparison.ts';
import { briefOf } from '../../../src/catalogue/brief.ts';
import { catalogueOf, entry } from './fixture.ts';

const region = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
const bare = entry('practices', 'bare', {});
const full = entry('practices', 'full', {
  municipality: 'Боровичи',
  started: '2020',
  startedNote: 'со слов главы',
  status: 'unknown',
  steps: [{ what: 'Приходят', who: 'няня' }],
  staff: [{ role: 'няня', count: 3 }],
  cost: { amount: 12_000, per: 'на год', source: 'paper' },
  outcomes: [
    { text: 'Отказы', before: 9, after: 4, kind: 'fact', claim: 'documented', source: 'paper' },
  ],
  evidence: { rationale: { note: 'По книге', level: 'low' } },
});
const catalogue = catalogueOf(region, bare, full);

test('a practice brings a cell to every row, empty where the sources are silent', () => {
  const { rows } = comparisonOf(catalogue, bare);
  expect(Object.keys(rows)).toEqual(comparisonRows.map(({ id }) => id));
  const said = Object.keys(rows).filter((id) => rows[id]?.length);
  expect(said).toEqual(['where', 'kind', 'status', 'groups', 'shelf', 'sources']);
});

test.each([
  ['where', [{ text: 'Боровичи, Новгородская область' }]],
  ['since', [{ text: '2020', note: 'со слов главы' }]],
  ['status', []],
  ['steps', [{ text: 'Приходят', note: 'няня' }]],
  ['staff', [{ text: 'няня — 3' }]],
  ['cost', [{ text: '12\u00a0000\u00a0₽', note: 'на год' }]],
  ['outcomes', [{ text: 'Отказы: 9 → 4', figure: { kind: 'fact', claim: 'documented' } }]],
  ['evidence-rationale', [{ text: 'По книге', note: 'начальный' }]],
  ['evidence-data', []],
])('the row %s says %j', (row, pieces) => {
  expect(comparisonOf(catalogue, full).rows[row]).toEqual(pieces);
});

test('rows have names and ids of their own', () => {
  expect(new Set(comparisonRows.map(({ id }) => id)).size).toBe(comparisonRows.length);
  expect(comparisonRows.filter(({ label }) => label === '')).toEqual([]);
});

test('a brief leaves out what is not known', () => {
  const brief = briefOf(catalogue, catalogue.find('practices', 'bare'));
  expect(JSON.parse(JSON.stringify(brief))).toEqual({
    id: 'bare',
    title: 'bare',
    summary: 'Кратко.',
    where: 'Новгородская область',
    kind: 'практика',
    shelf: 'сообщено источником',
    status: 'действует',
    targetGroups: ['families'],
  });
});
