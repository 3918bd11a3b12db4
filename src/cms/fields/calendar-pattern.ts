const YEAR = String.raw`(?:1[89]\d\d|20\d\d|2100)`;
const LEAP_YEAR = '(?:1[89](?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))';

/** Dates of any precision that the calendar has, from 1800 to 2100, as a pattern: what `isCalendarDate` says of them. */
export const CALENDAR_DATE = [
  `${YEAR}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\\d|2[0-8]))?)?`,
  `${YEAR}-(?:0[13-9]|1[0-2])-(?:29|30)`,
  `${YEAR}-(?:0[13578]|1[02])-31`,
  `${LEAP_YEAR}-02-29`,
].join('|');
