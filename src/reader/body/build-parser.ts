import { mdxToHast } from 'satteri';
import { START } from '../problem.ts';
import type { MarkupParser } from './parse.ts';

/** The parser whose tree the pages are made of; native code, so it runs where the site is built. */
export const parseAtBuild: MarkupParser = (text) => {
  try {
    return mdxToHast(text, { features: { frontmatter: false, gfm: { footnotes: false } } });
  } catch (reason) {
    const [, line, column] = /^(\d+):(\d+): /.exec((reason as Error).message) ?? [];
    return { unreadable: line ? { line: Number(line), column: Number(column) } : START };
  }
};
