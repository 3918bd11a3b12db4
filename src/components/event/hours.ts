import { formatDate } from '../../i18n/dates.ts';
import { localTime, momentOf } from '../../i18n/zones.ts';

/** Local hour of an event by other clocks. */
export interface Hours {
  /** Moment as ISO 8601 writes it, with its difference from Greenwich known. */
  moment: string;
  /** Local time in Moscow, YYYY-MM-DDTHH:MM. */
  moscow: string;
}

/** What the clocks of a zone and of Moscow say of a local time, YYYY-MM-DDTHH:MM; undefined when the zone is not known. */
export function hoursOf(local: string, zone: string | undefined): Hours | undefined {
  if (zone === undefined) return undefined;
  const moment = momentOf(local, zone);
  return { moment: new Date(moment).toISOString(), moscow: localTime(moment, 'Europe/Moscow') };
}

/** Hour of other clocks beside that of an event, with its day where that is another one; takes YYYY-MM-DDTHH:MM. */
export function hourBeside(other: string, local: string): string {
  const [[day = '', hour = ''], [ownDay]] = [other.split('T'), local.split('T')];
  return day === ownDay ? hour : `${hour}, ${formatDate(day)}`;
}
