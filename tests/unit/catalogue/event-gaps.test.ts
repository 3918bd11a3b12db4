import { expect, test } from 'vitest';
import { eventGaps } from '../../../src/catalogue/event-gaps.ts';
import { eventNeeds } from '../../../src/catalogue/event-needs.ts';
import type { Phase } from '../../../src/catalogue/agenda.ts';
import { catalogueOf, entry } from './fixture.ts';

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

test('the organizer is asked for what a programme lacks, each with its number', () => {
  const slides = entry('materials', 'slides', { kind: 'slides', url: 'https://example.org/s' });
  const event = entry('events', 'forum', {
    status: 'held',
    start: '2025-09-24',
    sessions: [
      {
        type: 'talk',
        title: 'Первый',
        start: '2025-09-24T10:00',
        hall: 'Зал',
        materials: ['slides'],
      },
      {
        type: 'talk',
        title: 'Второй',
        speakers: [{ name: 'Анна Иванова', post: 'врач', role: 'speaker' }],
      },
    ],
  });
  const coming = { ...event, data: { ...event.data, status: 'announced' as const } };
  const catalogue = catalogueOf(slides, event);
  const plain = (needs: string[]) => needs.map((need) => need.replaceAll('\u00a0', ' '));
  expect(plain(eventNeeds(catalogue, event, '2026-01-01'))).toEqual([
    'нет презентации: 1 выступление',
    'нет записи: 2 выступления',
    'нет карточки с основанием назвать имя: 1 докладчик',
    'нет времени: 1 выступление',
    'нет зала: 1 выступление',
    'не названа практика: 2 выступления',
    'не сказано, кто выступал: 1 выступление',
  ]);
  expect(plain(eventNeeds(catalogue, coming, '2025-01-01'))).not.toContain(
    'нет записи: 2 выступления',
  );
});
