import { momentOf } from '../../i18n/zones.ts';
import { contentLines, textValue } from './content-lines.ts';
import { basicTime, timeZoneLines } from './time-zone.ts';

/** When something takes place, as precisely as it is known: whole days, or a moment by the clock of a place. */
export type When =
  | { days: { first: string; last: string } }
  | {
      /** Local time, YYYY-MM-DDTHH:MM; its end is not known. */
      begins: string;
      /** IANA name; without one the hour is that of wherever it takes place. */
      zone: string | undefined;
    };

/** One thing in a calendar. */
export interface CalendarItem {
  /** The same in every build, and for this thing alone. */
  uid: string;
  when: When;
  title: string;
  description: string;
  place: string | undefined;
  /** Full address of its page. */
  url: string;
  kind: string;
  cancelled: boolean;
  /** Day of the last change, ISO: files of one content are the same bytes. */
  updated: string;
}

/** Calendar to subscribe to, as against a file to open once. */
export interface Subscription {
  name: string;
  description: string;
  /** Full address of the file itself. */
  source: string;
}

const basicDay = (day: string): string => day.replaceAll('-', '');

/** The day after: RFC 5545 names the end of whole days as the first one past them. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

function whenLines(when: When): string[] {
  if ('days' in when) {
    const { first, last } = when.days;
    return [
      `DTSTART;VALUE=DATE:${basicDay(first)}`,
      `DTEND;VALUE=DATE:${basicDay(dayAfter(last))}`,
      // Whole days of a forum do not make their reader busy.
      'TRANSP:TRANSPARENT',
    ];
  }
  const { begins, zone } = when;
  return [`DTSTART${zone === undefined ? '' : `;TZID=${zone}`}:${basicTime(begins)}`];
}

const itemLines = (item: CalendarItem): string[] => [
  'BEGIN:VEVENT',
  `UID:${item.uid}`,
  `DTSTAMP:${basicDay(item.updated)}T000000Z`,
  `LAST-MODIFIED:${basicDay(item.updated)}T000000Z`,
  ...whenLines(item.when),
  `SUMMARY:${textValue(item.title)}`,
  `DESCRIPTION:${textValue(item.description)}`,
  ...(item.place === undefined ? [] : [`LOCATION:${textValue(item.place)}`]),
  `CATEGORIES:${textValue(item.kind)}`,
  `URL:${item.url}`,
  ...(item.cancelled ? ['STATUS:CANCELLED'] : []),
  'END:VEVENT',
];

/** Every zone of the items, with the clocks it had between the first and the last of them. */
function zonesOf(items: readonly CalendarItem[]): string[] {
  const moments = new Map<string, number[]>();
  for (const { when } of items) {
    if (!('begins' in when) || when.zone === undefined) continue;
    const known = moments.get(when.zone) ?? [];
    known.push(momentOf(when.begins, when.zone));
    moments.set(when.zone, known);
  }
  return [...moments].flatMap(([zone, found]) =>
    timeZoneLines(zone, Math.min(...found), Math.max(...found)),
  );
}

const subscriptionLines = ({ name, description, source }: Subscription): string[] => [
  `NAME:${textValue(name)}`,
  `X-WR-CALNAME:${textValue(name)}`,
  `DESCRIPTION:${textValue(description)}`,
  `X-WR-CALDESC:${textValue(description)}`,
  `SOURCE;VALUE=URI:${source}`,
  'REFRESH-INTERVAL;VALUE=DURATION:P1D',
  'X-PUBLISHED-TTL:P1D',
];

/** Calendar file by RFC 5545 (and RFC 7986 for what is said of a subscription). */
export const calendarFile = (items: readonly CalendarItem[], subscription?: Subscription): string =>
  contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Praktikoteka//Praktikoteka//RU',
    'CALSCALE:GREGORIAN',
    ...(subscription ? subscriptionLines(subscription) : []),
    ...zonesOf(items),
    ...items.flatMap(itemLines),
    'END:VCALENDAR',
  ]);
