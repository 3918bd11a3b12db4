import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { expect, onTestFinished, test } from 'vitest';
import { builtFiles } from '../../scripts/lib/built-pages.ts';
import { PYTHON } from '../../scripts/lib/office-programs.ts';
import { dist } from '../../scripts/lib/paths.ts';
import { calendars } from '../../src/exports/calendar/files.ts';
import { catalogueOf, entry } from '../unit/catalogue/fixture.ts';
import { sourceOf } from '../unit/exports/source.ts';

const files = builtFiles('**/*.ics').map((file) => path.join(dist, file));

test('every event of the catalogue that has a day is a calendar', () => {
  expect(files.length).toBeGreaterThan(10);
});

/** What Python's icalendar reads in a file: how many events, errors among them. */
const READER = `
import json, sys
from icalendar import Calendar
read = {}
for place in json.load(sys.stdin):
    with open(place, 'rb') as file:
        calendar = Calendar.from_ical(file.read())
    events = calendar.walk('VEVENT')
    errors = [str(one) for part in calendar.walk() for one in part.errors]
    read[place] = [[str(one['UID']) for one in events], errors]
print(json.dumps(read))
`;

/** What Python and ical.js read in files has to be the same; a talk without an end takes no time. */
function expectSameEvents(places: readonly string[]): void {
  const input = JSON.stringify(places);
  const output = execFileSync(PYTHON, ['-c', READER], { input, encoding: 'utf8' });
  const read = JSON.parse(output) as Record<string, [string[], string[]]>;
  const expected = places.map((file) => {
    const root = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')) as unknown[]);
    const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.length).toBeGreaterThan(0);
    for (const { startDate, endDate } of events)
      expect(endDate.compare(startDate)).toBeGreaterThanOrEqual(0);
    return [file, [events.map(({ uid }) => uid), []]];
  });
  expect(read).toEqual(Object.fromEntries(expected));
}

test('Python reads in every file what ical.js reads', () => {
  expectSameEvents(files);
});

test('days and talks of a programme with halls and a zone read alike', async () => {
  const forum = entry('events', 'forum', {
    title: 'Форум; «Дом, семья»',
    start: '2025-09-24',
    end: '2025-09-25',
    timezone: 'Asia/Vladivostok',
    place: { region: 'ru-ngr', venue: 'Дом культуры, 2 этаж' },
    sessions: [
      {
        type: 'talk',
        title: 'Няня на час; как, где\\когда',
        start: '2025-09-24T10:00',
        hall: 'Большой зал, вход «Б»',
        speakers: [{ name: 'Анна Иванова', post: 'врач', role: 'speaker' }],
      },
      { type: 'workshop', start: '2025-09-24T10:00', note: 'Долгое пояснение. '.repeat(30).trim() },
      { type: 'ceremony', start: '2025-09-25T18:30' },
    ],
  });
  const region = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
  const made = calendars(sourceOf(catalogueOf(region, forum)));
  const folder = mkdtempSync(path.join(tmpdir(), 'calendars-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const places = await Promise.all(
    made.map(async ({ make }, index) => {
      const place = path.join(folder, `${index}.ics`);
      writeFileSync(place, await make());
      return place;
    }),
  );
  // All events, the event, two days, three talks.
  expect(places).toHaveLength(7);
  expectSameEvents(places);
  const reader = `
import sys
from icalendar import Calendar
for place in sys.argv[1:]:
    with open(place, 'rb') as file:
        for one in Calendar.from_ical(file.read()).walk('VEVENT'):
            start = one.decoded('DTSTART')
            if hasattr(start, 'hour'):
                print(start.isoformat(), one.get('LOCATION'), sep='|')
`;
  const talks = execFileSync(PYTHON, ['-c', reader, ...places.slice(-3)], { encoding: 'utf8' });
  expect(talks.trim().split('\n')).toEqual([
    '2025-09-24T10:00:00+10:00|Большой зал, вход «Б», Дом культуры, 2 этаж, Новгородская область',
    '2025-09-24T10:00:00+10:00|Дом культуры, 2 этаж, Новгородская область',
    '2025-09-25T18:30:00+10:00|Дом культуры, 2 этаж, Новгородская область',
  ]);
});
