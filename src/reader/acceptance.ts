import { fieldsOf, valueAt } from '../schema/introspection.ts';
import { collections } from '../schema/collections.ts';
import { named, quoted } from '../schema/quoted.ts';
import { acceptedWarning } from '../schema/shared.ts';
import { isSound, type Draft } from './draft.ts';
import { error, warning, type Finding, type Point } from './problem.ts';
import { ruleIds, ruleText } from './rules/rules.ts';

/** What an acceptance calls the prose of an entry. */
export const BODY = 'body';

/** Top-level field that a place belongs to; `body` for the prose. */
function fieldAt({ collection, value, locate, bodyLine }: Draft, { line }: Point): string {
  if (line >= bodyLine) return BODY;
  const starts = fieldsOf(collections[collection].schema)
    .filter(({ name }) => valueAt(value, [name]) !== undefined)
    .map(({ name }) => ({ name, line: locate([name], 'key').line }))
    .filter((field) => field.line <= line)
    .toSorted((one, other) => other.line - one.line);
  return starts[0]?.name ?? '';
}

/** Title of a rule after a word, with a space before it; nothing for a rule that there is not. */
function titleOf(rule: string): string {
  const known = ruleIds.find((id) => id === rule);
  return known ? ` ${quoted(ruleText(known).title)}` : '';
}

/** What became of an acceptance that lets no warning stand. */
function judgeIdle(rule: string, at: Point, isError: boolean, isComplete: boolean): Finding[] {
  if (isError) {
    const rest =
      'нашло здесь ошибку, а принять можно только предупреждение. Исправьте запись и удалите эту отметку.';
    const wording = {
      message: `${named('Правило', 'Это правило', rule)} ${rest}`,
      plain: `Правило${titleOf(rule)} ${rest}`,
    };
    return [error('accepted-error', at, wording)];
  }
  const message = `${named('Предупреждения', 'Такого предупреждения', rule)} здесь больше нет. Удалите отметку о нём или сверьте имя правила и поле.`;
  const plain = `Предупреждения${titleOf(rule)} здесь больше нет. Удалите отметку о нём или сверьте правило и поле.`;
  return isComplete ? [warning('stale-acceptance', at, { message, plain })] : [];
}

/**
 * Findings of an entry without the warnings that its editors have accepted; `isComplete` when the rules
 * between entries have been asked as well, so that an acceptance that matches nothing is out of date.
 */
export function settle<One extends Finding>(
  draft: Draft,
  findings: readonly One[],
  isComplete: boolean,
): (One | Finding)[] {
  const listed = valueAt(draft.value, ['acceptedWarnings']);
  if (!Array.isArray(listed)) return [...findings];
  const accepted = new Set<One>();
  const idle = listed.flatMap((item: unknown, index) => {
    const { data } = acceptedWarning.safeParse(item);
    if (!data) return [];
    const { rule, field } = data;
    const matching = findings.filter(
      (one) => one.rule === rule && (field === undefined || fieldAt(draft, one) === field),
    );
    const warnings = matching.filter(({ level }) => level === 'warning');
    for (const one of warnings) accepted.add(one);
    if (warnings.length > 0) return [];
    const at = draft.locate(['acceptedWarnings', index], 'value');
    return judgeIdle(rule, at, matching.length > 0, isComplete && isSound(draft));
  });
  return [...findings.filter((one) => !accepted.has(one)), ...idle];
}
