import { hourBeside } from './hours.ts';

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** Local time of the reader's own clock, YYYY-MM-DDTHH:MM. */
function byOwnClock(moment: Date): string {
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(twoDigits);
  return `${day.join('-')}T${[moment.getHours(), moment.getMinutes()].map(twoDigits).join(':')}`;
}

/** Says the hour by the reader's own clock, unless one of those beside it already does. */
export class OwnHour extends HTMLElement {
  connectedCallback(): void {
    const { moment = '', local = '', moscow } = this.dataset;
    const own = byOwnClock(new Date(moment));
    if (own === local || own === moscow) return;
    this.textContent = `у вас\u00a0${hourBeside(own, local)}`;
    this.hidden = false;
  }
}
