/** Formats are costly to make: one per zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return format;
}

const MINUTE = 60_000;

/** Minutes from Greenwich in a time zone (IANA name) at a moment: the regions of Russia have changed their clocks more than once. */
export function offsetAt(zone: string, moment: number): number {
  const parts = formatOf(zone).formatToParts(moment);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}

/** Moment of a local time (YYYY-MM-DDTHH:MM) in a time zone; of two the earlier, where clocks go back; by the clocks before, where they jump. */
export function momentOf(local: string, zone: string): number {
  const asIfInGreenwich = Date.parse(`${local}Z`);
  const before = asIfInGreenwich - offsetAt(zone, asIfInGreenwich - 24 * 60 * MINUTE) * MINUTE;
  const after = asIfInGreenwich - offsetAt(zone, asIfInGreenwich + 24 * 60 * MINUTE) * MINUTE;
  const holds = (moment: number) => moment + offsetAt(zone, moment) * MINUTE === asIfInGreenwich;
  return !holds(before) && holds(after) ? after : before;
}

/** Local time of a moment in a time zone, YYYY-MM-DDTHH:MM. */
export const localTime = (moment: number, zone: string): string =>
  new Date(moment + offsetAt(zone, moment) * MINUTE).toISOString().slice(0, 16);
