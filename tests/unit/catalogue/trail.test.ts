import { expect, test } from 'vitest';
import { milestonesOf } from '../../../src/catalogue/milestones.ts';
import { trailOf } from '../../../src/catalogue/trail.ts';
import { catalogueOf, entry } from './fixture.ts';

const nannies = entry('practices', 'nannies', {
  started: '2019',
  ended: '2025-03',
  verdicts: [{ by: 'Совет', verdict: 'Рекомендовано', date: '2022-10', source: 'paper' }],
});
const laureate = { kind: 'practice', name: 'Няни', claim: 'stated' } as const;
const catalogue = catalogueOf(
  nannies,
  entry('practices', 'bare', {}),
  entry('practices', 'vague', { startedNote: 'несколько лет назад' }),
  entry('events', 'late-forum', {
    start: '2024-05-14',
    end: '2024-05-15',
    kind: 'forum',
    sessions: [
      { title: 'О нянях', type: 'talk', practices: ['nannies'] },
      { title: 'О другом', type: 'talk', practices: ['bare'] },
    ],
  }),
  entry('events', 'undated-forum', { dateAsStated: 'весной', practices: ['nannies'] }),
  entry('awards', 'prize', {
    year: 2023,
    nominations: [
      { title: 'Услуга', laureates: [{ ...laureate, practice: 'nannies', degree: 'победитель' }] },
      { title: 'Идея', laureates: [{ ...laureate, practice: 'bare', degree: 'лауреат' }] },
    ],
  }),
  entry('awards', 'forum-prize', {
    event: 'late-forum',
    nominations: [
      { title: 'Опыт', laureates: [{ ...laureate, practice: 'nannies', degree: 'диплом' }] },
    ],
  }),
  entry('replications', 'moved', {
    summary: 'Кратко.',
    sources: nannies.data.sources,
    updated: '2026-01-01',
    practice: 'nannies',
    adopter: { name: 'Сосед' },
    writtenBy: 'source',
    stage: 'running',
    started: '2021-06',
  }),
  entry('replications', 'meant', {
    practice: 'nannies',
    adopter: { name: 'Гости' },
    stage: 'interest',
    started: '2020-10',
  }),
);

test('the trail holds only what names the practice', () => {
  const { talks, events, wins, intents, adoptions, indicators } = trailOf(catalogue, nannies);
  expect(talks.map(({ session }) => session.title)).toEqual(['О нянях']);
  expect(events.map(({ id }) => id)).toEqual(['late-forum', 'undated-forum']);
  expect(wins.map(({ nomination, laureate: { degree } }) => [nomination, degree])).toEqual([
    ['Услуга', 'победитель'],
    ['Опыт', 'диплом'],
  ]);
  expect(intents.map(({ id }) => id)).toEqual(['meant']);
  expect(adoptions.map(({ id }) => id)).toEqual(['moved']);
  expect(indicators).toEqual([]);
});

test('milestones stand in order, each with the date its source gives', () => {
  const { dated, undated } = milestonesOf(catalogue, nannies);
  expect(dated.map(({ kind, date, until }) => [kind, date, until])).toEqual([
    ['start', '2019', undefined],
    ['intent', '2020-10', undefined],
    ['adoption', '2021-06', undefined],
    ['verdict', '2022-10', undefined],
    ['award', '2023', undefined],
    ['event', '2024-05-14', '2024-05-15'],
    ['award', '2024-05-14', undefined],
    ['end', '2025-03', undefined],
  ]);
  expect(undated.map(({ kind, text, note }) => [kind, text, note])).toEqual([
    ['event', 'undated-forum', 'весной'],
  ]);
});

test.each([
  ['bare', 2, 0],
  ['vague', 0, 1],
])('%s has %i dated milestones and %i undated', (id, dated, undated) => {
  const found = milestonesOf(catalogue, catalogue.find('practices', id));
  expect([found.dated.length, found.undated.length]).toEqual([dated, undated]);
});
