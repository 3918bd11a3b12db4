import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { talkKeys } from '../../../../src/catalogue/talk-keys.ts';
import { calendars } from '../../../../src/exports/calendar/files.ts';
import type { Event } from '../../../../src/schema/event.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';
import { sourceOf } from '../source.ts';
import { neutralLines } from '../../../fixtures/hostile/neutral.ts';

const source = (...events: Partial<Event>[]) =>
  sourceOf(
    catalogueOf(
      entry('regions', 'ru-ngr', { title: 'Новгородская область' }),
      ...events.map((data, index) => entry('events', `forum-${index + 1}`, data)),
    ),
  );

/** Files as text by their addresses. */
async function made(...events: Partial<Event>[]): Promise<Record<string, string>> {
  const files = calendars(source(...events));
  const pairs = files.map(async ({ address, make }) => [address, String(await make())] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

const eventsIn = (file: string | undefined) =>
  file === undefined
    ? []
    : new ICAL.Component(ICAL.parse(file) as unknown[])
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component));

describe('days of an event', () => {
  test.each<[string, Partial<Event>, string | undefined]>([
    ['one day', { start: '2025-09-25' }, '2025-09-25/2025-09-26'],
    ['several', { start: '2025-09-25', end: '2025-10-01' }, '2025-09-25/2025-10-02'],
    ['over a year', { start: '2025-12-31', end: '2026-01-01' }, '2025-12-31/2026-01-02'],
    ['an end of a month', { start: '2025-09-25', end: '2025-10' }, '2025-09-25/2025-09-26'],
    ['a month', { start: '2025-09', datePrecision: 'month' }, undefined],
    ['a year', { start: '2025', datePrecision: 'year' }, undefined],
    ['its last day alone', { end: '2025-09-25' }, undefined],
    ['none', { datePrecision: 'unknown' }, undefined],
  ])('%s', async (_name, data, days) => {
    const files = await made(data);
    const [event] = eventsIn(files['/events/forum-1/event.ics']);
    expect(event && `${event.startDate.toString()}/${event.endDate.toString()}`).toBe(days);
    expect(event?.startDate.isDate ?? true).toBe(true);
    expect('/events/calendar.ics' in files).toBe(days !== undefined);
  });
});

const programme: Partial<Event> = {
  start: '2012-03-20',
  end: '2012-03-21',
  timezone: 'Asia/Yakutsk',
  sessions: [
    { type: 'plenary', start: '2012-03-20T10:00', hall: 'Большой зал' },
    { type: 'talk', title: 'Няня', start: '2012-03-20T12:00' },
    { type: 'talk', title: 'Клуб отцов', start: '2012-03-20T12:00' },
    { type: 'talk', title: 'Без времени' },
    { type: 'ceremony', start: '2012-03-21T09:30' },
  ],
};

const keys = talkKeys(programme.sessions ?? []);

describe('programme of an event', () => {
  test('has a file per day and per talk whose time is known', async () => {
    expect(Object.keys(await made(programme))).toEqual([
      '/events/calendar.ics',
      '/events/forum-1/event.ics',
      '/events/forum-1/day-2012-03-20.ics',
      '/events/forum-1/day-2012-03-21.ics',
      ...[0, 1, 2, 4].map((place) => `/events/forum-1/${keys[place]}.ics`),
    ]);
  });

  test('gives moments by the clocks of that year and no end of its own', async () => {
    const files = await made(programme);
    const [opening, nanny] = eventsIn(files['/events/forum-1/day-2012-03-20.ics']);
    expect(opening?.summary).toBe('Пленарное заседание');
    expect(opening?.location).toBe('Большой зал');
    // Yakutsk was ten hours from Greenwich then.
    expect(opening?.startDate.toJSDate().toISOString()).toBe('2012-03-20T00:00:00.000Z');
    expect(nanny?.summary).toBe('Няня');
    expect(nanny?.component.getFirstProperty('dtend')).toBeNull();
  });

  test('keeps an hour local when the sources name no zone', async () => {
    const files = await made({ ...programme, timezone: undefined });
    const day = files['/events/forum-1/day-2012-03-20.ics'] ?? '';
    expect(day).toContain('\r\nDTSTART:20120320T100000\r\n');
    expect(day).not.toContain('VTIMEZONE');
    expect(eventsIn(day)[0]?.description).toContain('Время местное');
  });

  test('says that it is called off', async () => {
    const files = await made({ ...programme, status: 'cancelled' });
    expect(files['/events/forum-1/event.ics']).toContain('\r\nSTATUS:CANCELLED\r\n');
  });
});

test('names that stay are unlike each other, stamps are those of the entries', async () => {
  const files = await made(programme, { start: '2025-09-25' });
  const all = Object.values(files).flatMap(eventsIn);
  expect(new Set(all.map(({ uid }) => uid)).size).toBe(6);
  const stamps = Object.values(files).flatMap((file) => file.match(/DTSTAMP:\w+/g) ?? []);
  expect(new Set(stamps)).toEqual(new Set(['DTSTAMP:20260101T000000Z']));
  expect(await made(programme, { start: '2025-09-25' })).toEqual(files);
});

const injected = 'Форум\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:https://example.org/\u202E';
const titles = [...neutralLines.map(({ text }) => text), 'а; б, в\\n г\\', injected];

test.each(titles)('%j is a title and nothing else', async (title) => {
  const { catalogue, ...rest } = source({ start: '2025-09-25' });
  const [event] = catalogue.entries.events;
  if (event) event.data.title = title;
  const [file] = calendars({ catalogue, ...rest });
  const text = String(await file?.make());
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(root.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
  expect(root.getFirstSubcomponent('vevent')?.getAllSubcomponents()).toEqual([]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  const shown = title.replaceAll('\r\n', '\n').replace('\u202E', '');
  expect(eventsIn(text)[0]?.summary).toBe(shown);
});
