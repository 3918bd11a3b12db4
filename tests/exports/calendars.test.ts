import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { builtFiles } from '../../scripts/lib/built-pages.ts';
import { PYTHON } from '../../scripts/lib/office-programs.ts';
import { dist } from '../../scripts/lib/paths.ts';

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

test('Python reads in every file what ical.js reads', () => {
  const input = JSON.stringify(files);
  const output = execFileSync(PYTHON, ['-c', READER], { input, encoding: 'utf8' });
  const read = JSON.parse(output) as Record<string, [string[], string[]]>;
  const expected = files.map((file) => {
    const root = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')) as unknown[]);
    const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.length).toBeGreaterThan(0);
    for (const { startDate, endDate } of events) expect(endDate.compare(startDate)).toBe(1);
    return [file, [events.map(({ uid }) => uid), []]];
  });
  expect(read).toEqual(Object.fromEntries(expected));
});
