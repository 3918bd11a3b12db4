import { describe, expect, it, test } from 'vitest';
import { programme } from '../../../src/catalogue/programme.ts';

const at = (title: string, start?: string, hall?: string) => ({ title, start, hall });

/** The programme with titles in place of sessions. */
const outline = (sessions: ReturnType<typeof at>[], start?: string) => {
  const { days, untimed } = programme(sessions, start);
  return {
    days: days.map(({ date, halls, rows }) => ({
      date,
      halls,
      rows: rows.map(({ time, cells, unplaced }) =>
        [
          time,
          ...[...cells, unplaced].map((cell) => cell.map(({ title }) => title).join('+')),
        ].join(' | '),
      ),
    })),
    untimed: untimed.map(({ title }) => title),
  };
};

const A = '2026-03-12';
const B = '2026-03-13';

test.each([
  ['no sessions', [], { days: [], untimed: [] }],
  [
    'parallel tracks share a row',
    [
      at('one', `${A}T10:00`, 'Большой'),
      at('two', `${A}T10:00`, 'Малый'),
      at('three', `${A}T11:30`, 'Малый'),
    ],
    {
      days: [
        {
          date: A,
          halls: ['Большой', 'Малый'],
          rows: ['10:00 | one | two | ', '11:30 |  | three | '],
        },
      ],
      untimed: [],
    },
  ],
  [
    'times and days are put in order whatever the order of the source',
    [
      at('late', `${B}T09:00`, 'Зал'),
      at('second', `${A}T14:00`, 'Зал'),
      at('first', `${A}T09:30`, 'Зал'),
    ],
    {
      days: [
        { date: A, halls: ['Зал'], rows: ['09:30 | first | ', '14:00 | second | '] },
        { date: B, halls: ['Зал'], rows: ['09:00 | late | '] },
      ],
      untimed: [],
    },
  ],
  [
    'the same time in one hall keeps both, in the order of the source',
    [at('b', `${A}T10:00`, 'Зал'), at('a', `${A}T10:00`, 'Зал')],
    { days: [{ date: A, halls: ['Зал'], rows: ['10:00 | b+a | '] }], untimed: [] },
  ],
  [
    'sessions without a hall stand apart from the halls of their time',
    [at('plenary', `${A}T10:00`), at('track', `${A}T12:00`, 'Зал'), at('lunch', `${A}T12:00`)],
    {
      days: [{ date: A, halls: ['Зал'], rows: ['10:00 |  | plenary', '12:00 | track | lunch'] }],
      untimed: [],
    },
  ],
  [
    'a day without halls goes by time alone',
    [at('talk', `${A}T10:00`)],
    { days: [{ date: A, halls: [], rows: ['10:00 | talk'] }], untimed: [] },
  ],
  [
    'sessions without a time come last, even with a hall',
    [at('somewhere', undefined, 'Зал'), at('timed', `${A}T10:00`), at('sometime')],
    {
      days: [{ date: A, halls: [], rows: ['10:00 | timed'] }],
      untimed: ['somewhere', 'sometime'],
    },
  ],
])('%s', (_, sessions, expected) => {
  expect(outline(sessions)).toEqual(expected);
});

describe('number of a day', () => {
  it.each([
    ['counts from the first day of the event', '2026-03-11', [2, 3]],
    [
      'is left out when the first day is known to the month only',
      '2026-03',
      [undefined, undefined],
    ],
    ['is left out when the first day is not known', undefined, [undefined, undefined]],
    ['is left out for a day before the event', '2026-03-13', [undefined, 1]],
  ])('%s', (_, start, numbers) => {
    const { days } = programme([at('one', `${A}T10:00`), at('two', `${B}T10:00`)], start);
    expect(days.map(({ number }) => number)).toEqual(numbers);
  });
});
