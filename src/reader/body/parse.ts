import type { HastNode } from 'satteri';
import { error, type Finding, type Point, type Wording } from '../problem.ts';

/** Parser of MDX: the tree of a text, or the place where the text stops being MDX. */
export type MarkupParser = (text: string) => HastNode | { unreadable: Point };

const LESS = 'Знак «меньше» пишите словом.';
const HTML_ADVICE: Wording = {
  message: 'HTML в тексте не поддерживается. Уберите тег; знак «меньше» пишите как \\< или словом.',
  plain: `Код страницы в тексте не поддерживается. Уберите его. ${LESS}`,
};
const TAG_ADVICE: Wording = {
  message:
    'Тег не читается. Вставка пишется в одну строку и закрывается: <Note text="…" />. Знак «меньше» пишите как \\< или словом.',
  plain: `Вставка не читается. Удалите её и добавьте заново. ${LESS}`,
};
const ADVICE = 'Разметка не читается. Проверьте знаки <, > и кавычки в этом месте.';

function explain(text: string, point: Point): Finding {
  const rest = text.split('\n')[point.line - 1]?.slice(point.column - 1) ?? '';
  if (/^<\/?[a-z]/.test(rest)) return error('raw-html', point, HTML_ADVICE);
  return error('markup', point, rest.startsWith('<') ? TAG_ADVICE : ADVICE);
}

/** Parses a body into a tree of plain nodes; nothing in it is run. */
export function parseBody(text: string, parse: MarkupParser): HastNode | { finding: Finding } {
  const tree = parse(text);
  return 'unreadable' in tree ? { finding: explain(text, tree.unreadable) } : tree;
}
