import { expect, test } from 'vitest';
import { columnOf, readColumn } from '../../../src/catalogue/columns.ts';
import { fitTableOf, statedIn } from '../../../src/catalogue/fit/fit-table.ts';
import { briefShardOf, briefShards } from '../../../src/catalogue/shards.ts';
import { entry } from './fixture.ts';

const ROWS = [[0, 1], [], [57], [150, 3, 2], []];

test('a column gives back what was written', () => {
  const column = JSON.parse(JSON.stringify(columnOf(ROWS))) as string;
  const told: [number, number][] = [];
  readColumn(column, (row, number) => told.push([row, number]));
  expect(told).toEqual(ROWS.flatMap((numbers, row) => numbers.map((number) => [row, number])));
});

const terms = {
  'territory-kinds': { rural: 'Село', town: 'Город' },
  'target-groups': { families: 'Семьи', orphans: 'Сироты' },
  situations: { refusal: 'Отказ' },
};

test('what the fit check judges by comes back as the passports state it', () => {
  const full = {
    territoryKinds: ['town', 'rural'],
    targetGroups: ['orphans', 'families'],
    situations: ['refusal'],
    staff: [{ role: 'няня', count: 2 }, { role: 'юрист' }],
  };
  const practices = [
    entry('practices', 'full', { ...full, cost: { amount: 500, per: 'в год', source: 'paper' } }),
    entry('practices', 'bare', { targetGroups: ['families'] }),
  ];
  const table = fitTableOf(
    practices.map(({ data }) => data),
    terms,
  );
  expect(statedIn(JSON.parse(JSON.stringify(table)) as typeof table)).toEqual([
    { row: 0, ...full, cost: { amount: 500, per: 'в год' } },
    { row: 1, targetGroups: ['families'] },
  ]);
});

test.each([
  [0, 1],
  [1, 1],
  [16, 1],
  [17, 2],
  [229, 16],
  [30_000, 2048],
])('briefs of %i practices are in %i files', (practices, shards) => {
  expect(briefShards(practices)).toBe(shards);
});

test('the file of a brief is one of those there are, and all are used', () => {
  const used = new Set(
    Array.from({ length: 1000 }, (_, number) => briefShardOf(`praktika-${number}`, 64)),
  );
  expect([...used].sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, one) => one));
});
