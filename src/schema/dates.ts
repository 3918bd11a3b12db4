/** True for the IANA name of a time zone, «Asia/Yakutsk»: pages of events cannot be made with another. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]+(?:\/[A-Za-z_-]+)+$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // How Intl says that there is no such zone.
    return false;
  }
}

/** True when a time (HH:MM) stands between 00:00 and 23:59. */
function isClockTime(text: string): boolean {
  const [hours = 24, minutes = 60] = text.split(':').map(Number);
  return hours < 24 && minutes < 60;
}

/** True when an ISO date of any precision (YYYY, YYYY-MM, YYYY-MM-DD) names a day, month or year that exists. */
export function isCalendarDate(text: string): boolean {
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  if (year === undefined || year < 1800 || year > 2100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** True when an ISO local time (YYYY-MM-DDTHH:MM) names a minute that exists. */
export function isLocalTime(text: string): boolean {
  const [day = '', time = ''] = text.split('T');
  return isCalendarDate(day) && isClockTime(time);
}
