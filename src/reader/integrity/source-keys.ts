import { suggestion } from '../../schema/closest.ts';
import { valueAt } from '../../schema/introspection.ts';
import { named } from '../../schema/quoted.ts';
import type { Draft } from '../draft.ts';
import { error, type Problem, type Wording } from '../problem.ts';
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
    const plain = 'У двух источников один ключ. Удалите один из них и добавьте его заново.';
    const path = ['sources', place, 'key'];
    return [
      problemAt(draft, path, (point) => error('duplicate-source', point, { message, plain })),
    ];
  });
}

function unknownKeys(draft: Draft): Problem[] {
  const keys = new Set(sourceKeysOf(draft));
  const judge = (key: string): Wording | undefined => {
    if (keys.has(key)) return undefined;
    const message =
      `${named('Источника', 'Такого источника', key)} нет в списке источников этой записи.${suggestion(key, keys)} ` +
      'Исправьте ключ или добавьте источник в sources.';
    const plain =
      'Назван источник, которого нет в этой записи. Выберите другой или добавьте его в «Источники».';
    return { message, plain };
  };
  const inData = fieldProblems(draft, 'source', (value, { input }) =>
    input === 'source' && typeof value === 'string' ? judge(value) : undefined,
  );
  const inBody = draft.sources.flatMap(({ key, ...point }) => {
    const wording = judge(key);
    return wording ? [{ file: draft.file, ...error('source', point, wording) }] : [];
  });
  return [...inData, ...inBody];
}

/** Figures, quotes and verdicts name a source of their own entry, and an entry has no two sources of one key. */
export const sourceKeys: Rule = ({ drafts }) =>
  drafts
    .filter(({ value }) => value !== undefined)
    .flatMap((draft) => [...repeatedKeys(draft), ...unknownKeys(draft)]);
