import { capitalized } from '../../../../src/i18n/capitalized.ts';
import { counted, formatNumber } from '../../../../src/i18n/plural.ts';
import { formMessage, type Problem } from '../../../../src/reader/problem.ts';
import { collections } from '../../../../src/schema/collections.ts';
import { quoted } from '../../../../src/schema/quoted.ts';
import { entryAt } from '../requests/paths.ts';

/** Title of an entry by its file in the catalogue. */
type TitleOf = (file: string) => string | undefined;

/** Most problems, or entries that refer to a deleted one, that an editor's window has room for. */
const SHOWN = 3;

/** Rules whose breach says that an entry leads to what is not there. */
const REFERRING = new Set<string>(['reference', 'links', 'region-neighbor']);

const keyOf = ({ file, rule, message }: Problem): string => [file, rule, message].join('\0');

const isError = ({ level }: Problem): boolean => level === 'error';

/** Errors that were not there before; a second one that reads like an old one is new. */
export function freshErrors(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Map<string, number>();
  for (const problem of before.filter(isError))
    known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    if (!isError(problem)) return false;
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}

/** Entry or upload as an editor knows it: «практика „Прокат“». */
function nameOf(file: string, titleOf: TitleOf): string {
  const collection = entryAt(`content/${file}`)?.collection;
  if (!collection) return `файл ${quoted(file.split('/').at(-1) ?? file)}`;
  return `${collections[collection].label} ${quoted(titleOf(file) ?? file)}`;
}

/** Lines for the problems that fit, and one that counts the rest. */
function linesFor(errors: readonly Problem[], titleOf: TitleOf): string[] {
  const rest = errors.length - SHOWN;
  return [
    ...errors
      .slice(0, SHOWN)
      .map((problem) => `${capitalized(nameOf(problem.file, titleOf))}: ${formMessage(problem)}`),
    ...(rest > 0 ? [`И ещё ${counted(rest, 'ошибка', 'ошибки', 'ошибок')}.`] : []),
  ];
}

/** Why a draft cannot be published: in at most five lines, what would be wrong and what to do. */
export const whyNotPublished = (errors: readonly Problem[], titleOf: TitleOf): string =>
  [
    'Не опубликовано: в каталоге появились бы ошибки. Исправьте их и опубликуйте снова.',
    ...linesFor(errors, titleOf),
  ].join('\n');

/** Why an entry or an upload cannot be deleted: in at most five lines, who needs it and what to do. */
export function whyNotDeleted(errors: readonly Problem[], titleOf: TitleOf): string {
  const referring = errors.filter(({ rule }) => REFERRING.has(rule));
  const others = errors.filter(({ rule }) => !REFERRING.has(rule));
  const files = [...new Set(referring.map(({ file }) => file))];
  if (files.length === 0) {
    const first = 'Не удалено: в каталоге появились бы ошибки. Исправьте их и удалите снова.';
    return [first, ...linesFor(others, titleOf)].join('\n');
  }
  const rest = files.length - SHOWN;
  const names = files.slice(0, SHOWN).map((file) => nameOf(file, titleOf));
  return [
    'Не удалено: на это ещё ссылаются.',
    `${capitalized(names.join(', '))}${rest > 0 ? ` и ещё ${counted(rest, 'запись', 'записи', 'записей')}` : ''}.`,
    'Уберите эти ссылки, опубликуйте правки и удалите снова.',
    ...(others.length > 0
      ? [`Появились бы и другие ошибки, всего ${formatNumber(others.length)}.`]
      : []),
  ].join('\n');
}
