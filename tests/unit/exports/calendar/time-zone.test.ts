import { expect, test } from 'vitest';
import { timeZoneLines } from '../../../../src/exports/calendar/time-zone.ts';

const at = (moment: string) => Date.parse(moment);
const observance = (onset: string, from: string, to: string) => [
  'BEGIN:STANDARD',
  `DTSTART:${onset}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  'END:STANDARD',
];
const zone = (name: string, ...observances: string[][]) => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  ...observances.flat(),
  'END:VTIMEZONE',
];

test.each([
  ['Moscow now', 'Europe/Moscow', '2025-09-25T07:00Z', [['20141026T020000', '+0400', '+0300']]],
  ['Moscow in 2012', 'Europe/Moscow', '2012-03-20T06:00Z', [['20110327T020000', '+0300', '+0400']]],
  ['summer of 2009', 'Europe/Moscow', '2009-07-01T06:00Z', [['20090329T020000', '+0300', '+0400']]],
  ['Yakutsk', 'Asia/Yakutsk', '2025-07-16T01:00Z', [['20141026T020000', '+1000', '+0900']]],
  ['never changed', 'Asia/Kolkata', '2025-07-16T01:00Z', [['19700101T053000', '+0530', '+0530']]],
])('clocks of one moment: %s', (_name, name, moment, expected) => {
  const observances = expected.map(([onset = '', from = '', to = '']) =>
    observance(onset, from, to),
  );
  expect(timeZoneLines(name, at(moment), at(moment))).toEqual(zone(name, ...observances));
});

test('clocks that change between the first moment and the last', () => {
  expect(timeZoneLines('Europe/Moscow', at('2009-10-20T06:00Z'), at('2010-04-10T06:00Z'))).toEqual(
    zone(
      'Europe/Moscow',
      observance('20090329T020000', '+0300', '+0400'),
      observance('20091025T030000', '+0400', '+0300'),
      observance('20100328T020000', '+0300', '+0400'),
    ),
  );
});
