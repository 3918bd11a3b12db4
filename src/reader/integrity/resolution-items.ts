import { suggestion } from '../../schema/closest.ts';
import { named } from '../../schema/quoted.ts';
import type { Draft } from '../draft.ts';
import { error, type Problem } from '../problem.ts';
import type { Index } from './index.ts';
import { dataOf, problemAt, type Rule } from './rule.ts';

const keysOf = (draft: Draft): string[] =>
  (dataOf(draft, 'events')?.resolution ?? []).flatMap(({ key }) => key ?? []);

function repeated(draft: Draft): Problem[] {
  const seen = new Set<string>();
  return (dataOf(draft, 'events')?.resolution ?? []).flatMap(({ key }, place) => {
    if (key === undefined || seen.size < seen.add(key).size) return [];
    const message = `${named('Ключ пункта', 'Такой ключ пункта', key)} в этой резолюции уже есть. Дайте второму пункту другой.`;
    return [
      problemAt(draft, ['resolution', place, 'key'], (point) =>
        error('resolution-item', point, message),
      ),
    ];
  });
}

function unknown(draft: Draft, index: Index): Problem[] {
  return (dataOf(draft, 'events')?.resolution ?? []).flatMap(({ follows }, place) => {
    const earlier = follows && index.get('events', follows.event);
    // A missing event is told of as a reference, a broken one by itself.
    if (!follows || !earlier || !dataOf(earlier, 'events')) return [];
    const path = ['resolution', place, 'follows', 'key'];
    const refuse = (message: string) => [
      problemAt(draft, path, (point) => error('resolution-item', point, message)),
    ];
    if (earlier.id === draft.id) {
      return refuse(
        'Пункт продолжает резолюцию того же события. Выберите событие, которое было раньше.',
      );
    }
    const keys = keysOf(earlier);
    if (keys.includes(follows.key)) return [];
    return refuse(
      `${named('Пункта с ключом', 'Пункта с таким ключом', follows.key)} в резолюции того события нет.${suggestion(follows.key, keys)} Дайте ключ пункту там или исправьте здесь.`,
    );
  });
}

/** An item of a resolution leads to an item of an earlier event, and no two of one resolution have one key. */
export const resolutionItems: Rule = (index) =>
  index.drafts.flatMap((draft) => [...repeated(draft), ...unknown(draft, index)]);
