import { error, type Finding } from '../problem.ts';
import { pointAt } from './point.ts';

/** Longest line: YAML writers put a whole paragraph on one. */
const LINE_MAX = 5000;
/** Deepest indent, columns: the schema needs a dozen, continued lines a few more. */
const INDENT_MAX = 60;
/** Most quote and list marks at the start of one line. */
const MARKS_MAX = 8;
/** Deepest nesting of brackets in data. */
const BRACKETS_MAX = 16;
/** Most tags in a body. */
const TAGS_MAX = 200;
/** Most character references in a body: the parser takes quadratic time on them. */
const ENTITIES_MAX = 500;

const MARKS = new RegExp(`^\\s*(?:(?:>|[-+*?:]\\s|\\d{1,9}[.)]\\s)\\s*){${MARKS_MAX + 1}}`);
const TOO_DEEP = 'Слишком глубокая вложенность. Уберите лишние уровни.';

function lineLimits(line: string, number: number): Finding | undefined {
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

/** Refuses lines no parser should see: too long, too far indented, too many marks at the start. */
export function checkLines(text: string): Finding | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const found = lineLimits(line, index + 1);
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

function atMost(
  text: string,
  pattern: RegExp,
  most: number,
  rule: string,
  message: string,
): Finding | undefined {
  const extra = text.matchAll(pattern).drop(most).next().value;
  return extra && error(rule, pointAt(text, extra.index), message);
}

/** Refuses a body with more tags or character references than prose can need. */
export function checkAmounts(body: string): Finding | undefined {
  return (
    atMost(
      body,
      /<[\p{L}>]/gu,
      TAGS_MAX,
      'nesting',
      'Слишком много тегов. Оставьте только вставки каталога.',
    ) ??
    atMost(
      body,
      /&/g,
      ENTITIES_MAX,
      'entities',
      'Слишком много знаков «&». Замените коды вроде &laquo; самими знаками.',
    )
  );
}
