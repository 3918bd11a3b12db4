import { expect, test } from 'vitest';
import { eventGaps } from '../../../src/catalogue/event-gaps.ts';
import type { Phase } from '../../../src/catalogue/agenda.ts';
import { entry } from './fixture.ts';

const nothing = { practices: [], materials: [], awards: [], adoptions: [] };
const gapsOf = (
  data: Parameters<typeof entry<'events'>>[2],
  outcomes = {},
  phase: Phase = 'past',
) => eventGaps(entry('events', 'forum', data).data, { ...nothing, ...outcomes }, phase);

test.each([
  ['an announcement', {}, ['программа и докладчики', 'вопросы, о которых говорили']],
  ['questions without talks', { topics: ['Опека'] }, ['программа и докладчики']],
  ['talks without times', { sessions: [{ type: 'talk' as const }] }, ['время выступлений']],
  ['timed talks', { sessions: [{ type: 'talk' as const, start: '2026-03-12T10:00' }] }, []],
])('%s', (_, data, missing) => {
  expect(gapsOf({ ...data, organizers: ['fund'], regions: ['ru-ngr'] })).toEqual([
    ...missing,
    'сколько было участников',
    'материалы',
    'что решили',
  ]);
});

test('materials of a talk are materials of the event', () => {
  const materials = [
    entry('materials', 'slides', { kind: 'slides', url: 'https://example.org/s' }),
  ];
  expect(gapsOf({}, { materials })).not.toContain('материалы');
});

test.each<[Phase, string[]]>([
  ['coming', ['программа и докладчики', 'вопросы, о которых будут говорить', 'кто проводит']],
  ['cancelled', []],
])('nobody asks a %s event what came of it', (phase, gaps) => {
  expect(gapsOf({}, {}, phase)).toEqual(gaps);
});
