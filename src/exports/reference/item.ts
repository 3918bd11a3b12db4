import type { CslItem } from '@citation-js/core';
import type { Cited } from '../../catalogue/citation.ts';
import { SITE_NAME } from '../../i18n/site-name.ts';

/** Reference to an entry as an item of CSL-JSON; line breaks and control characters, which RIS reads as new fields, are spaces. */
export function cslItem(id: string, { title, about, updated }: Cited, address: string): CslItem {
  const line = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return {
    id,
    type: 'webpage',
    title: line(title),
    genre: line(about),
    'container-title': SITE_NAME,
    issued: { 'date-parts': [updated.split('-').map(Number)] },
    URL: address,
    language: 'ru',
  };
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces behind a backslash too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  // What looks like a tag of HTML would become a command.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which LaTeX sees no commands. */
const escaped = (text: string): string =>
  text.replace(/[\\{}<>~^&%$#_]/g, (letter) => LATEX[letter] ?? `\\${letter}`);

/** The item with texts in which LaTeX sees no commands; BibTeX has no field for the site that a page is on. */
export const forLatex = (item: CslItem): CslItem => ({
  ...item,
  title: escaped(item.title),
  genre: escaped(item.genre ?? ''),
  note: escaped(item['container-title'] ?? ''),
});
