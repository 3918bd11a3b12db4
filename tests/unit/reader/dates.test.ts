import { expect, test } from 'vitest';
import type { Draft } from '../../../src/reader/draft.ts';
import { entry, problemsWith } from './entries.ts';
import { unclear } from './machine-words.ts';

const figure = { text: 'Семьи', kind: 'fact', claim: 'stated' };
const source = { key: 'tass', url: 'https://tass.ru/1' };

const broken: [name: string, changed: Draft, path: (string | number)[], rule: string][] = [
  [
    'end before start',
    entry('practices/school', { started: '2025', ended: '2024-12' }),
    ['ended'],
    'date-order',
  ],
  [
    'event that ends before it starts',
    entry('events/forum-2025', { datePrecision: 'day', start: '2025-09-26', end: '2025-09-25' }),
    ['end'],
    'date-order',
  ],
  [
    'source read before it was published',
    entry('practices/school', {
      sources: [{ ...source, published: '2026-02', accessed: '2026-01-31' }],
    }),
    ['sources', 0, 'accessed'],
    'date-order',
  ],
  [
    'session after the event',
    entry('events/forum-2025', {
      datePrecision: 'day',
      start: '2025-09-25',
      sessions: [{ type: 'talk', start: '2025-09-26T10:00' }],
    }),
    ['sessions', 0, 'start'],
    'date-order',
  ],
  [
    'session in another month',
    entry('events/forum-2025', {
      datePrecision: 'month',
      start: '2025-09',
      sessions: [{ type: 'talk', start: '2025-10-01T10:00' }],
    }),
    ['sessions', 0, 'start'],
    'date-order',
  ],
  [
    'session in an earlier year',
    entry('events/forum-2025', {
      datePrecision: 'year',
      start: '2025',
      end: '2026',
      sessions: [{ type: 'talk', start: '2024-12-31T10:00' }],
    }),
    ['sessions', 0, 'start'],
    'date-order',
  ],
  [
    'points out of order',
    entry('indicators/return', {
      points: [
        { ...figure, at: '2025' },
        { ...figure, at: '2024' },
      ],
    }),
    ['points', 1, 'at'],
    'date-order',
  ],
  [
    'day without a date',
    entry('events/forum-2025', { datePrecision: 'day' }),
    ['datePrecision'],
    'date-precision',
  ],
  [
    'month for a day',
    entry('events/forum-2025', { datePrecision: 'day', start: '2025-09' }),
    ['start'],
    'date-precision',
  ],
  [
    'day for a month',
    entry('events/forum-2025', { datePrecision: 'month', start: '2025-09-01' }),
    ['start'],
    'date-precision',
  ],
  [
    'month for a year',
    entry('events/forum-2025', { datePrecision: 'year', start: '2025', end: '2025-09' }),
    ['end'],
    'date-precision',
  ],
  [
    'date that is not known',
    entry('events/forum-2025', { datePrecision: 'unknown', start: '2025' }),
    ['start'],
    'date-precision',
  ],
];

test.each(broken)('%s is told at its own line', (_name, changed, path, rule) => {
  expect(changed.findings).toEqual([]);
  const { line, column } = changed.locate(path, 'value');
  const problems = problemsWith(changed);
  expect(problems).toMatchObject([{ file: changed.file, line, column, rule }]);
  expect(unclear(problems)).toEqual([]);
});

const sound: [name: string, changed: Draft][] = [
  [
    'year that ends in the same year',
    entry('practices/school', { started: '2025-03', ended: '2025' }),
  ],
  [
    'event whose end alone is known',
    entry('events/forum-2025', { datePrecision: 'day', end: '2019-10-03' }),
  ],
  [
    'sessions of the first and of the last month',
    entry('events/forum-2025', {
      datePrecision: 'month',
      start: '2025-09',
      end: '2025-10',
      sessions: [
        { type: 'talk', start: '2025-09-01T00:00' },
        { type: 'talk', start: '2025-10-31T23:59' },
      ],
    }),
  ],
  ['event of one month', entry('events/forum-2025', { datePrecision: 'month', start: '2025-09' })],
  [
    'points of one year',
    entry('indicators/return', {
      points: [
        { ...figure, at: '2025-12' },
        { ...figure, at: '2025' },
      ],
    }),
  ],
];

test.each(sound)('%s is in order', (_name, changed) => {
  expect(changed.findings).toEqual([]);
  expect(problemsWith(changed)).toEqual([]);
});

test.each(['2025-01-02T99:99', '2025-01-02T24:00', '2025-01-02T10:60', '2019-13-45T10:00'])(
  'there is no such time as %s',
  (start) => {
    const { findings } = entry('events/forum-2025', { sessions: [{ type: 'talk', start }] });
    expect(findings).toMatchObject([{ rule: 'no-such-time' }]);
  },
);

test.each([
  'МСК+6',
  '2026-01-02',
  '+03:00',
  'Europe/Nowhere',
  'UTC+3',
  'constructor',
  'Etc/../GMT',
])('the time zone %s is refused before a page is made with it', (timezone) => {
  const { findings } = entry('events/forum-2025', { timezone });
  expect(findings).toMatchObject([{ rule: 'time-zone' }]);
});

test.each(['Europe/Moscow', 'Asia/Yakutsk', 'Asia/Ust-Nera', 'America/Argentina/Salta'])(
  'the time zone %s is known',
  (timezone) => {
    expect(entry('events/forum-2025', { timezone }).findings).toEqual([]);
  },
);
