import type { z } from 'zod';
import { unwrap, type Field } from '../../schema/introspection.ts';
import { valueRule } from '../../schema/messages.ts';
import type { Bounds } from './number-pattern.ts';
import { counted } from '../../i18n/plural.ts';

/** What a check of a zod schema says of itself. */
interface CheckDef {
  check: string;
  maximum?: number;
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

/** Pattern of one check, without anchors of the whole. */
function textPattern({ check, maximum, pattern, error }: CheckDef): [string, string] | undefined {
  if (check === 'max_length' && maximum !== undefined) {
    return [
      `(?=[^]{0,${maximum}}$)`,
      `не длиннее ${counted(maximum, 'знака', 'знаков', 'знаков')}`,
    ];
  }
  const name = error?.({});
  if (!pattern || typeof name !== 'string' || SAID_OTHERWISE.has(name)) return undefined;
  const rule = valueRule(name);
  if (rule === undefined) return undefined;
  return [`(?=\\s*(?:${pattern.source.replace(/^\^|\$$/g, '')})\\s*$)`, asPhrase(rule)];
}

/** Pattern that a text must match in the form, spaces around it aside, and its Russian explanation. */
export function patternOf({ schema }: Pick<Field, 'schema'>): [RegExp, string] | undefined {
  const found = checksOf(schema).flatMap((check) => {
    const one = textPattern(check);
    return one ? [one] : [];
  });
  if (found.length === 0) return undefined;
  const source = found.map(([pattern]) => pattern).join('');
  return [
    new RegExp(`^${source}`, 'u'),
    found
      .map(([, advice]) => advice)
      .toReversed()
      .join(', '),
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
