import { error, type Finding, type Wording } from '../problem.ts';
import type { RuleId } from '../rules/rules.ts';
import { pointAt } from './point.ts';

/** Marks of which prose needs few, and of which the parser must not get many. */
interface Amount extends Wording {
  rule: RuleId;
  pattern: RegExp;
  most: number;
}

const AMOUNTS: Amount[] = [
  {
    // Nested tags run a parser out of stack.
    rule: 'nesting',
    pattern: /</g,
    most: 400,
    message: 'Слишком много знаков «<». Оставьте только вставки каталога.',
  },
  {
    // The parser takes quadratic time on character references.
    rule: 'entities',
    pattern: /&/g,
    most: 500,
    message: 'Слишком много знаков «&». Замените коды вроде &laquo; самими знаками.',
    plain: 'Слишком много знаков «&». Замените их словом «и».',
  },
  {
    // The parser takes quadratic time on unpaired emphasis.
    rule: 'emphasis',
    pattern: /[*_~]/g,
    most: 500,
    message: 'Слишком много знаков «*», «_» и «~». Уберите лишние выделения.',
  },
  {
    // Open brackets are tried as links again and again.
    rule: 'brackets',
    pattern: /\[/g,
    most: 1000,
    message: 'Слишком много знаков «[». Оставьте самые нужные ссылки.',
  },
  {
    // The parser of the form takes quadratic time on paragraphs.
    rule: 'line-count',
    pattern: /\S[^\n]*/g,
    most: 1500,
    message: 'В тексте больше 1500 строк. Сократите его, подробности приложите файлом.',
  },
  {
    // The parser fills short rows of a wide table up with cells until memory ends.
    rule: 'table-width',
    pattern: /^(?:[^|\n]*\|){18}/gm,
    most: 0,
    message: 'Таблица шире 16 столбцов. Разделите её или приложите файлом.',
  },
];

/** Refuses a body with more of some marks than prose can need. */
export function checkAmounts(body: string): Finding[] {
  return AMOUNTS.flatMap(({ rule, pattern, most, ...wording }) => {
    const [extra] = [...body.matchAll(pattern)].slice(most);
    return extra ? [error(rule, pointAt(body, extra.index), wording)] : [];
  });
}
