import type { z } from 'zod';
import { unwrap, type Field } from '../../schema/introspection.ts';
import { valueRule } from '../../schema/messages.ts';
import { CALENDAR_DATE } from './calendar-pattern.ts';
import type { Bounds } from './number-pattern.ts';
import { counted } from '../../i18n/plural.ts';

/** What a check of a zod schema says of itself. */
interface CheckDef {
  check: string;
  maximum?: number;
  minimum?: number;
  pattern?: RegExp;
  format?: string;
  value?: number | bigint;
  inclusive?: boolean;
  error?: (issue: object) => unknown;
}

/** Checks of a schema, its own format included. */
function checksOf(schema: z.ZodType): CheckDef[] {
  const core = unwrap(schema);
  // zod types a check by its kind; what is read here, every kind may have.
  const def = core.def as unknown as CheckDef & { checks?: { _zod: { def: CheckDef } }[] };
  const own = 'check' in core.def ? [def] : [];
  return [...own, ...(def.checks ?? []).map(({ _zod }) => _zod.def)];
}

/** Shapes that a form says by its widget or mends by itself: spaces at the ends, blank texts. */
const SAID_OTHERWISE = new Set(['single-line', 'blank']);

/** Sentences as one phrase without a full stop: Decap puts the name of the field before it and the stop behind. */
export const asPhrase = (sentences: string): string =>
  sentences
    .replace(/\.$/u, '')
    .replace(/\. Например: (.*)$/u, ' (например, $1)')
    .replace(/\. (\p{Lu})/gu, (_all, letter: string) => `; ${letter.toLowerCase()}`);

/** Shapes that the schema says by code, and how Russian adds them to the rest. */
const BY_CODE: Record<string, [string, string]> = {
  'no-such-date': [CALENDAR_DATE, 'которая есть в календаре'],
};

const length = (count: number): string => counted(count, 'знака', 'знаков', 'знаков');

/** Pattern of one check, without anchors of the whole: spaces around a text are cut off when it is saved. */
function textPattern(check: CheckDef): [string, string] | undefined {
  const { maximum, minimum = 0, pattern, error } = check;
  if (check.check === 'max_length' && maximum !== undefined) {
    return [`(?=\\s*(?:\\S[^]{0,${maximum - 2}}\\S|\\S?)\\s*$)`, `не длиннее ${length(maximum)}`];
  }
  if (check.check === 'min_length' && minimum > 1) {
    return [`(?=\\s*\\S[^]{${minimum - 2},}\\S\\s*$)`, `не короче ${length(minimum)}`];
  }
  const name = error?.({});
  if (typeof name !== 'string' || SAID_OTHERWISE.has(name)) return undefined;
  const rule = pattern && valueRule(name);
  const [source, advice] = rule ? [pattern.source, asPhrase(rule)] : (BY_CODE[name] ?? []);
  if (source === undefined || advice === undefined) return undefined;
  return [`(?=\\s*(?:${source.replace(/^\^|\$$/g, '')})\\s*$)`, advice];
}

/** Pattern that a text must match in the form, spaces around it aside, and its Russian explanation. */
export function patternOf({ schema }: Pick<Field, 'schema'>): [RegExp, string] | undefined {
  const found = checksOf(schema).flatMap((check) => {
    const one = textPattern(check);
    return one ? [one] : [];
  });
  if (found.length === 0) return undefined;
  const source = found.map(([pattern]) => pattern).join('');
  const advice = found.map(([, words]) => words);
  const isFirst = (words: string) => words.startsWith('нуж');
  return [
    new RegExp(`^${source}`, 'u'),
    [...advice.filter(isFirst), ...advice.filter((words) => !isFirst(words))].join(', '),
  ];
}

/** Bounds of a number and whether it is whole. */
export function boundsOf({ schema }: Pick<Field, 'schema'>): Bounds {
  const checks = checksOf(schema);
  const bound = (name: string) => {
    const found = checks.find(({ check }) => check === name);
    return found && { value: Number(found.value), isInside: found.inclusive === true };
  };
  const isWhole = checks.some(({ format }) => format === 'safeint');
  const [low, high] = [bound('greater_than'), bound('less_than')];
  return {
    isWhole,
    ...(low && { min: low.isInside || !isWhole ? low.value : low.value + 1 }),
    ...(low && !low.isInside && !isWhole && { isAboveMin: true }),
    ...(high && { max: high.isInside ? high.value : high.value - 1 }),
  };
}
