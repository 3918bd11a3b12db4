import type { BackendState } from '../../cms/backend-path.ts';
import { formatDate } from '../../i18n/dates.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

const clock = (moment: Date): string => `${pad(moment.getHours())}:${pad(moment.getMinutes())}`;

const day = (moment: Date): string =>
  `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;

/** When the last build ended, as an editor says it: the day only when it is not today. */
function published(finished: string, now: Date): string {
  const moment = new Date(finished);
  if (finished === '' || Number.isNaN(moment.getTime())) return '';
  const on = day(moment) === day(now) ? '' : `${formatDate(day(moment))} `;
  return `Опубликовано ${on}в ${clock(moment)}`;
}

/** State of the portal's last build in words; empty when there is nothing to say. */
export function buildStateText({ build, message, finished }: BackendState, now: Date): string {
  if (build === 'building') return 'Собирается…';
  if (build === 'failed') return `Не собралось: ${message}`;
  if (build === 'off') return message;
  return [published(finished, now), message].filter(Boolean).join('. ');
}
