import { suggestion } from '../../schema/closest.ts';
import { valueAt } from '../../schema/introspection.ts';
import type { Draft } from '../draft.ts';
import { error, type Problem } from '../problem.ts';
import { problemAt, visitFields, type Rule } from './rule.ts';

function keysOf(draft: Draft): string[] {
  const sources = valueAt(draft.value, ['sources']);
  return Array.isArray(sources) ? sources.map((source) => String(valueAt(source, ['key']))) : [];
}

function unknownKey(key: string, keys: readonly string[]): string {
  return (
    `Источника „${key}“ нет в списке источников этой записи.${suggestion(key, keys)} ` +
    'Исправьте ключ или добавьте источник в sources.'
  );
}

function judge(draft: Draft): Problem[] {
  const keys = keysOf(draft);
  const problems: Problem[] = [];
  keys.forEach((key, place) => {
    if (keys.indexOf(key) === place) return;
    const message = `Ключ источника „${key}“ уже есть в этой записи. Дайте второму источнику другой ключ.`;
    problems.push(
      problemAt(draft, ['sources', place, 'key'], (point) =>
        error('duplicate-source', point, message),
      ),
    );
  });
  visitFields(draft, (path, value, { input }) => {
    if (input !== 'source' || typeof value !== 'string' || keys.includes(value)) return;
    problems.push(
      problemAt(draft, path, (point) => error('source', point, unknownKey(value, keys))),
    );
  });
  for (const { key, ...point } of draft.sources) {
    if (!keys.includes(key))
      problems.push({ file: draft.file, ...error('source', point, unknownKey(key, keys)) });
  }
  return problems;
}

/** Figures, quotes and verdicts name a source of their own entry, and an entry has no two sources of one key. */
export const sourceKeys: Rule = ({ drafts }) =>
  drafts.filter(({ value }) => value !== undefined).flatMap(judge);
