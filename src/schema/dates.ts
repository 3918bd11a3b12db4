/** True when an ISO date of any precision (YYYY, YYYY-MM, YYYY-MM-DD) names a day, month or year that exists. */
export function isCalendarDate(text: string): boolean {
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  if (year === undefined || year < 1800 || year > 2100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
