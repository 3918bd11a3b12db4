import { mdxToHast, type HastNode } from 'satteri';
import { error, type Finding, type Point } from '../problem.ts';

const HTML_ADVICE =
  'HTML в тексте не поддерживается. Уберите тег; знак «меньше» пишите как \\< или словом.';
const TAG_ADVICE =
  'Тег не читается. Вставка пишется в одну строку и закрывается: <Note text="…" />. Знак «меньше» пишите как \\< или словом.';
const ADVICE = 'Разметка не читается. Проверьте знаки <, > и кавычки в этом месте.';

function explain(text: string, point: Point): Finding {
  const rest = text.split('\n')[point.line - 1]?.slice(point.column - 1) ?? '';
  if (/^<\/?[a-z]/.test(rest)) return error('raw-html', point, HTML_ADVICE);
  return error('markup', point, rest.startsWith('<') ? TAG_ADVICE : ADVICE);
}

/** Parses a body into a tree of plain nodes; nothing in it is run. */
export function parseBody(text: string): HastNode | { finding: Finding } {
  try {
    return mdxToHast(text, { features: { frontmatter: false, gfm: { footnotes: false } } });
  } catch (reason) {
    const [, line = '1', column = '1'] = /^(\d+):(\d+): /.exec((reason as Error).message) ?? [];
    return { finding: explain(text, { line: Number(line), column: Number(column) }) };
  }
}
