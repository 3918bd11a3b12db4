import { error, type Finding } from '../problem.ts';
import { pointAt } from './point.ts';

/** Longest line: YAML writers put a whole paragraph on one. */
const LINE_MAX = 5000;
/** Most lines: the longest program of a forum takes a third of it. */
const LINES_MAX = 5000;
/** Deepest indent, columns: the schema needs a dozen, continued lines a few more. */
const INDENT_MAX = 60;
/** Most quote and list marks at the start of one line. */
const MARKS_MAX = 8;
/** Deepest nesting of brackets in data. */
const BRACKETS_MAX = 16;

const MARKS = new RegExp(`^\\s*(?:(?:>|[-+*?:]\\s|\\d{1,9}[.)]\\s)\\s*){${MARKS_MAX + 1}}`);
const TOO_DEEP = 'Слишком глубокая вложенность. Уберите лишние уровни.';

function judgeLine(line: string, number: number): Finding | undefined {
  if (number > LINES_MAX) {
    const message = `В файле больше ${LINES_MAX} строк. Сократите его.`;
    return error('line-count', { line: number, column: 1 }, message);
  }
  if (line.length > LINE_MAX) {
    const message = `Строка длиннее ${LINE_MAX} знаков. Разбейте её на абзацы.`;
    return error('line-length', { line: number, column: LINE_MAX + 1 }, message);
  }
  const indent = (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
  if (indent > INDENT_MAX || MARKS.test(line)) {
    return error('nesting', { line: number, column: 1 }, TOO_DEEP);
  }
  return undefined;
}

/** Refuses lines no parser should see: too many, too long, too far indented, too many marks at the start. */
export function checkLines(text: string): Finding | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const found = judgeLine(line, index + 1);
    if (found) return found;
  }
  return undefined;
}

/** Refuses data with deeply nested brackets. */
export function checkBrackets(data: string): Finding | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of data.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > BRACKETS_MAX) return error('nesting', pointAt(data, index), TOO_DEEP);
  }
  return undefined;
}
