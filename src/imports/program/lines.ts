const withoutEmptyEnd = (lines: readonly string[]): string[] =>
  lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);

const split = (text: string, sign: string): string[] => text.split(sign).map((one) => one.trim());

/** Several values of a cell: each in its own line, or between semicolons when the line is one. */
export function valuesOf(text: string): string[] {
  const sign = text.includes('\n') ? '\n' : ';';
  return withoutEmptyEnd(split(text, sign));
}

/** Values of a cell for each of `count`, an empty one for who has none; undefined when it does not tell whose is which. */
export function valuesFor(text: string, count: number): string[] | undefined {
  const lines = withoutEmptyEnd(split(text, '\n'));
  if (count === 1) return [lines.filter((line) => line !== '').join(' ')];
  const values = text.includes('\n') ? lines : split(text, ';');
  if (values.length > count || (values.length === 1 && !text.includes('\n'))) return undefined;
  return [...values, ...Array.from({ length: count - values.length }, () => '')];
}
