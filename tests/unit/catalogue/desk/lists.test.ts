import { describe, expect, it } from 'vitest';
import { actRows } from '../../../../src/catalogue/desk/acts.ts';
import { eventlessRows } from '../../../../src/catalogue/desk/eventless.ts';
import { laureateRows } from '../../../../src/catalogue/desk/laureates.ts';
import { talkRows } from '../../../../src/catalogue/desk/talks.ts';
import { unaskedRows } from '../../../../src/catalogue/desk/unasked.ts';
import { unconfirmedRows } from '../../../../src/catalogue/desk/unconfirmed.ts';
import type { Row } from '../../../../src/catalogue/desk/row.ts';
import type { EntryData } from '../../../../src/schema/collections.ts';
import { catalogueOf, entry } from '../fixture.ts';

const TODAY = '2026-11-22';
const region = entry('regions', 'ru-ngr', {});

const brief = (rows: readonly Row[]) =>
  rows.map(({ id, severity, since }) => [id, severity, since]);

type Practice = Partial<EntryData['practices']>;

describe('practices to confirm', () => {
  it.each<[string, Practice, [Row['severity'], string | undefined] | undefined]>([
    ['never confirmed', {}, ['due', undefined]],
    ['confirmed yesterday', { confirmed: '2026-11-21' }, undefined],
    ['confirmed a year ago to the day', { confirmed: '2025-11-22' }, undefined],
    ['confirmed a year and a day ago', { confirmed: '2025-11-21' }, ['due', '2025-11-21']],
    ['confirmed long ago', { confirmed: '2023-01-01' }, ['urgent', '2023-01-01']],
    ['over and never confirmed', { status: 'completed' }, ['note', undefined]],
    ['over for long', { status: 'stopped', confirmed: '2020-01-01' }, ['note', '2020-01-01']],
    ['in an unknown state', { status: 'unknown' }, ['due', undefined]],
  ])('%s', (_name, data, expected) => {
    const rows = unconfirmedRows(catalogueOf(region, entry('practices', 'one', data)), TODAY);
    expect(brief(rows)).toEqual(expected ? [['one', expected[0], expected[1]]] : []);
  });
});

describe('acts to check', () => {
  const act = { act: 'Закон области' };
  it.each<
    [
      string,
      NonNullable<Practice['legalBasis']>[number],
      [Row['severity'], string | undefined] | undefined,
    ]
  >([
    ['never checked', act, ['due', undefined]],
    ['in force by the words of its source alone', { ...act, status: 'active' }, ['due', undefined]],
    ['checked lately', { ...act, checked: '2026-01-01' }, undefined],
    ['checked too long ago', { ...act, checked: '2025-01-01' }, ['due', '2025-01-01']],
    ['checked very long ago', { ...act, checked: '2020-01-01' }, ['urgent', '2020-01-01']],
    ['known to be repealed', { ...act, status: 'repealed', checked: '2020-01-01' }, undefined],
    ['said to be repealed', { ...act, status: 'repealed' }, ['due', undefined]],
  ])('%s', (_name, legalAct, expected) => {
    const one = entry('practices', 'one', { legalBasis: [legalAct] });
    const rows = actRows(catalogueOf(region, one), TODAY);
    expect(brief(rows)).toEqual(expected ? [['one', expected[0], expected[1]]] : []);
  });

  it('names the act with its number and date', () => {
    const legalBasis = [{ ...act, number: '12-ОЗ', date: '2020-05-01' }];
    const [row] = actRows(catalogueOf(region, entry('practices', 'one', { legalBasis })), TODAY);
    expect(row?.what).toMatch(/Закон области № 12-ОЗ от 1.мая.2020$/);
  });
});

type Replication = Partial<EntryData['replications']>;

describe('those to ask', () => {
  it.each<[string, Replication, [Row['severity'], string | undefined] | undefined]>([
    ['never asked', {}, ['due', undefined]],
    ['asked lately', { confirmed: '2026-05-01' }, undefined],
    ['asked too long ago', { confirmed: '2025-05-01' }, ['due', '2025-05-01']],
    ['asked very long ago', { confirmed: '2022-05-01' }, ['urgent', '2022-05-01']],
    ['wrote lately themselves', { writtenBy: 'adopter', updated: '2026-05-01' }, undefined],
    ['wrote long ago', { writtenBy: 'adopter', updated: '2025-05-01' }, ['due', '2025-05-01']],
    [
      'another wrote of them lately',
      { writtenBy: 'donor', updated: '2026-05-01' },
      ['due', undefined],
    ],
    ['stopped', { stage: 'stopped' }, ['note', undefined]],
  ])('%s', (_name, data, expected) => {
    const practice = entry('practices', 'source', {});
    const one = entry('replications', 'one', { practice: 'source', ...data });
    const rows = unaskedRows(catalogueOf(region, practice, one), TODAY);
    expect(brief(rows)).toEqual(expected ? [['one', expected[0], expected[1]]] : []);
  });

  it('are in the region of the practice when they name none', () => {
    const practice = entry('practices', 'source', {});
    const one = entry('replications', 'one', { practice: 'source' });
    expect(unaskedRows(catalogueOf(region, practice, one), TODAY)[0]?.region).toBe('ru-ngr');
  });
});

describe('talks without a practice', () => {
  it.each<[string, NonNullable<EntryData['events']['sessions']>[number], string | undefined]>([
    ['a talk with a practice', { type: 'talk', practices: ['one'] }, undefined],
    ['a talk', { type: 'talk', title: 'О нянях' }, 'Доклад «О нянях»: практика не названа'],
    ['a nameless workshop', { type: 'workshop' }, 'Мастер-класс без названия: практика не названа'],
    ['a plenary', { type: 'plenary', title: 'Открытие' }, undefined],
    ['a ceremony', { type: 'ceremony' }, undefined],
  ])('%s', (_name, session, expected) => {
    const forum = entry('events', 'forum', { start: '2025-05', sessions: [session] });
    const rows = talkRows(catalogueOf(region, entry('practices', 'one', {}), forum));
    expect(rows.map(({ what, since }) => [what, since])).toEqual(
      expected === undefined ? [] : [[expected, '2025-05']],
    );
  });
});

describe('practices without an event', () => {
  const one = entry('practices', 'one', {});
  it.each<[string, EntryData['events'] extends infer Data ? Partial<Data> : never, string[]]>([
    ['named by no event', {}, ['one']],
    ['shown at an event', { practices: ['one'] }, []],
    ['told of in a talk', { sessions: [{ type: 'talk', practices: ['one'] }] }, []],
  ])('%s', (_name, data, expected) => {
    const rows = eventlessRows(catalogueOf(region, one, entry('events', 'forum', data)));
    expect(rows.map(({ id }) => id)).toEqual(expected);
  });
});

describe('laureates without an entry', () => {
  const laureate = { name: 'Кто-то', degree: 'победитель', claim: 'stated' } as const;
  type Laureate = NonNullable<EntryData['awards']['nominations'][number]['laureates']>[number];
  it.each<[string, Laureate, Row['severity'] | undefined]>([
    ['a practice', { ...laureate, kind: 'practice' }, 'due'],
    ['a linked practice', { ...laureate, kind: 'practice', practice: 'one' }, undefined],
    [
      'a practice with its organization alone',
      { ...laureate, kind: 'practice', organization: 'org' },
      'due',
    ],
    ['an organization', { ...laureate, kind: 'organization' }, 'note'],
    [
      'a municipality of a region',
      { ...laureate, kind: 'municipality', region: 'ru-ngr' },
      undefined,
    ],
    ['a municipality of no region', { ...laureate, kind: 'municipality' }, 'note'],
    ['a person', { ...laureate, kind: 'person' }, 'note'],
  ])('%s', (_name, one, expected) => {
    const award = entry('awards', 'prize', {
      year: 2024,
      nominations: [{ title: 'Лучшие', laureates: [one] }],
    });
    const rows = laureateRows(catalogueOf(region, award));
    expect(brief(rows)).toEqual(expected ? [['prize', expected, '2024']] : []);
  });
});
