import { suggestion } from '../../schema/closest.ts';
import { valueAt } from '../../schema/introspection.ts';
import { named } from '../../schema/quoted.ts';
import type { Draft } from '../draft.ts';
import { error, type Problem } from '../problem.ts';
import { fieldProblems, problemAt, type Rule } from './rule.ts';

/** Keys of an entry's sources. */
export function sourceKeysOf({ value }: Draft): string[] {
  const sources = valueAt(value, ['sources']);
  return Array.isArray(sources) ? sources.map((source) => String(valueAt(source, ['key']))) : [];
}

function repeatedKeys(draft: Draft): Problem[] {
  const seen = new Set<string>();
  return sourceKeysOf(draft).flatMap((key, place) => {
    if (seen.size < seen.add(key).size) return [];
    const message = `${named('Ключ источника', 'Такой ключ источника', key)} уже есть в этой записи. Дайте второму источнику другой ключ.`;
    const path = ['sources', place, 'key'];
    return [problemAt(draft, path, (point) => error('duplicate-source', point, message))];
  });
}

function unknownKeys(draft: Draft): Problem[] {
  const keys = new Set(sourceKeysOf(draft));
  const judge = (key: string): string | undefined =>
    keys.has(key)
      ? undefined
      : `${named('Источника', 'Такого источника', key)} нет в списке источников этой записи.${suggestion(key, keys)} ` +
        'Исправьте ключ или добавьте источник в sources.';
  const inData = fieldProblems(draft, 'source', (value, { input }) =>
    input === 'source' && typeof value === 'string' ? judge(value) : undefined,
  );
  const inBody = draft.sources.flatMap(({ key, ...point }) => {
    const message = judge(key);
    return message === undefined ? [] : [{ file: draft.file, ...error('source', point, message) }];
  });
  return [...inData, ...inBody];
}

/** Figures, quotes and verdicts name a source of their own entry, and an entry has no two sources of one key. */
export const sourceKeys: Rule = ({ drafts }) =>
  drafts
    .filter(({ value }) => value !== undefined)
    .flatMap((draft) => [...repeatedKeys(draft), ...unknownKeys(draft)]);
