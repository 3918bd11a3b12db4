import { valueAt, type FieldPath } from '../../schema/introspection.ts';
import type { Draft } from '../draft.ts';
import { error, type Problem } from '../problem.ts';
import { dataOf, labelAt, problemAt, visitFields, type Rule } from './rule.ts';

/** Pairs of fields of one group where the first date may not be later than the second. */
const PAIRS = [
  ['started', 'ended'],
  ['start', 'end'],
  ['published', 'accessed'],
] as const;

/** True when a date is later than another one as far as both are known. */
function isLater(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}

const dateAt = (value: unknown, name: string): string | undefined => {
  const date = valueAt(value, [name]);
  return typeof date === 'string' ? date : undefined;
};

function pairOrder(draft: Draft): Problem[] {
  const problems: Problem[] = [];
  visitFields(draft, (path, value) => {
    for (const [first, second] of PAIRS) {
      const [from, to] = [dateAt(value, first), dateAt(value, second)];
      if (from === undefined || to === undefined || !isLater(from, to)) continue;
      const message = `Дата ${second} (${to}) раньше, чем ${first} (${from}). Сверьте обе с источником.`;
      const [early, late] = [first, second].map((name) => labelAt(draft, [...path, name]));
      const plain = `${late} (${to}) раньше, чем ${early} (${from}). Сверьте обе даты с источником.`;
      problems.push(
        problemAt(draft, [...path, second], (point) =>
          error('date-order', point, { message, plain }),
        ),
      );
    }
  });
  return problems;
}

function pointOrder(draft: Draft): Problem[] {
  const problems: Problem[] = [];
  let previous = '';
  for (const [place, { at }] of (dataOf(draft, 'indicators')?.points ?? []).entries()) {
    if (at === undefined) continue;
    if (isLater(previous, at)) {
      const message = `Значение на ${at} стоит после значения на ${previous}. Расставьте значения по порядку времени.`;
      const path: FieldPath = ['points', place, 'at'];
      problems.push(problemAt(draft, path, (point) => error('date-order', point, message)));
    }
    previous = at;
  }
  return problems;
}

/** Dates of one entry stand in their order. */
export const dates: Rule = ({ drafts }) =>
  drafts.flatMap((draft) => [...pairOrder(draft), ...pointOrder(draft)]);
