import { error, START, type Finding } from '../problem.ts';

const FENCE = '---';

/** Data and prose of a file, each in its own lines of the file: everything else is blank. */
export interface Parts {
  data: string;
  body: string;
}

const blank = (lines: number): string => '\n'.repeat(lines);

/** Splits an .mdx text into front matter and body; line numbers stay those of the file. */
export function splitMdx(text: string): Parts | { finding: Finding } {
  const lines = text.split('\n');
  if (lines[0] !== FENCE) {
    const message =
      'Первая строка файла — ровно «---», без пробелов и других знаков. За ней идут поля записи.';
    return { finding: error('front-matter', START, message) };
  }
  const end = lines.indexOf(FENCE, 1);
  if (end === -1) {
    const message = 'Нет строки «---» после полей записи. Поставьте её перед текстом.';
    return { finding: error('front-matter', START, message) };
  }
  return {
    data: blank(1) + lines.slice(1, end).join('\n'),
    body: blank(end + 1) + lines.slice(end + 1).join('\n'),
  };
}
