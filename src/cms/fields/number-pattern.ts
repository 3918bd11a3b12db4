/** Numbers of as many digits that stand from one to the other, as a pattern. */
function sameLength(low: string, high: string): string {
  const [first, last] = [low.charAt(0), high.charAt(0)];
  const rest = low.length - 1;
  if (rest === 0) return `[${first}-${last}]`;
  if (first === last) return first + sameLength(low.slice(1), high.slice(1));
  const [zeros, nines] = ['0'.repeat(rest), '9'.repeat(rest)];
  const [next, before] = [Number(first) + 1, Number(last) - 1];
  const between = next <= before ? [`[${next}-${before}]\\d{${rest}}`] : [];
  const parts = [
    first + sameLength(low.slice(1), nines),
    ...between,
    last + sameLength(zeros, high.slice(1)),
  ];
  return `(?:${parts.join('|')})`;
}

/** Whole numbers from `low` to `high`, neither below zero, as a pattern; without `high` there is no end. */
function naturals(low: number, high = Infinity): string {
  const parts: string[] = [];
  let start = low;
  for (let digits = String(low).length; start <= high; digits += 1) {
    if (high === Infinity && digits > String(low).length) {
      parts.push(`[1-9]\\d{${digits - 1},}`);
      break;
    }
    const end = Math.min(high, 10 ** digits - 1);
    parts.push(sameLength(String(start), String(end)));
    start = 10 ** digits;
  }
  return `(?:${parts.join('|')})`;
}

/** What a number must be. */
export interface Bounds {
  isWhole: boolean;
  min?: number;
  max?: number;
  /** True when the number must be more than `min`; whole numbers have the next one as their `min`. */
  isAboveMin?: boolean;
}

/** Whole numbers, whatever their sign, as a pattern. */
function integers(min: number, max: number): string {
  const parts = [
    ...(min < 0 ? [`-${naturals(Math.max(1, -max), -min)}`] : []),
    ...(max >= 0 ? [naturals(Math.max(0, min), max)] : []),
  ];
  return `(?:${parts.join('|')})`;
}

/** Pattern of a number within its bounds, as JavaScript writes numbers; one with a fraction may be bound by zero alone. */
export function numberPattern({ isWhole, min, max, isAboveMin = false }: Bounds): RegExp {
  if (isWhole) return new RegExp(`^${integers(min ?? -Infinity, max ?? Infinity)}$`);
  if ((min ?? 0) !== 0 || max !== undefined) {
    throw new Error(`No pattern for a fraction from ${min} to ${max}`);
  }
  const sign = min === undefined ? '-?' : '';
  const zero = isAboveMin ? '(?!0(?:\\.0+)?$)' : '';
  return new RegExp(`^${zero}${sign}\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?$`);
}
