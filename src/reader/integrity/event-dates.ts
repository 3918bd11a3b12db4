import type { EntryData } from '../../schema/collections.ts';
import { event as events } from '../../schema/event.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { quoted } from '../../schema/quoted.ts';
import type { Draft } from '../draft.ts';
import { error, type Problem } from '../problem.ts';
import { dataOf, labelAt, problemAt, type Rule } from './rule.ts';

type Precision = EntryData['events']['datePrecision'];

/** Form of a date of each precision, and its length; a date that is not known is absent. */
const FORMS: Record<Precision, [form: string, length: number]> = {
  day: ['ГГГГ-ММ-ДД', 10],
  month: ['ГГГГ-ММ', 7],
  year: ['ГГГГ', 4],
  unknown: ['', 0],
};

function judge(draft: Draft): Problem[] {
  const event = dataOf(draft, 'events');
  if (!event) return [];
  const [form, length] = FORMS[event.datePrecision];
  const precision = quoted(choiceLabel(events.shape.datePrecision, event.datePrecision));
  const field = labelAt(draft, ['datePrecision']);
  if (length > 0 && event.start === undefined && event.end === undefined) {
    const message = `Точность даты — ${event.datePrecision}, а даты нет. Добавьте start вида ${form}.`;
    const plain = `${field} — ${precision}, а даты нет. Заполните поле ${labelAt(draft, ['start'])}: ${form}.`;
    return [
      problemAt(draft, ['datePrecision'], (point) =>
        error('date-precision', point, { message, plain }),
      ),
    ];
  }
  return (['start', 'end'] as const).flatMap((name) => {
    if (event[name] === undefined || event[name].length === length) return [];
    const advice = length > 0 ? `нужна дата вида ${form}` : 'даты быть не должно, удалите её';
    const message = `Точность даты — ${event.datePrecision}: ${advice}. Или исправьте datePrecision.`;
    const plain = `${labelAt(draft, [name])}: ${advice}. Или выберите другую точность: сейчас — ${precision}.`;
    return [
      problemAt(draft, [name], (point) => error('date-precision', point, { message, plain })),
    ];
  });
}

function judgeSessions(draft: Draft): Problem[] {
  const event = dataOf(draft, 'events');
  if (event?.start === undefined) return [];
  const [first, last] = [event.start, event.end ?? event.start];
  return (event.sessions ?? []).flatMap(({ start }, place) => {
    const day = start?.slice(0, 10);
    if (day === undefined) return [];
    // As far as both are known: a session has a day even when the event has a month alone.
    if (day.slice(0, first.length) >= first && day.slice(0, last.length) <= last) return [];
    const message = `Выступление ${day} вне дат события (${first} — ${last}). Сверьте даты с источником.`;
    return [
      problemAt(draft, ['sessions', place, 'start'], (point) =>
        error('date-order', point, message),
      ),
    ];
  });
}

/** Dates of an event are as precise as it says, and its sessions fall on its days. */
export const eventDates: Rule = ({ drafts }) =>
  drafts.flatMap((draft) => [...judge(draft), ...judgeSessions(draft)]);
