import type { Point } from '../problem.ts';

/** Place of a character of a text. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Number of characters before a place of a text. */
export function offsetAt(text: string, { line, column }: Point): number {
  let lineStart = 0;
  for (let number = 1; number < line; number += 1) lineStart = text.indexOf('\n', lineStart) + 1;
  return lineStart + column - 1;
}
