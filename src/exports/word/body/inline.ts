import type { Inline, Look } from '../content.ts';
import { link, runs } from '../text.ts';
import type { BodyElement, BodyNode } from './tree.ts';

/** Gives the full address of what a body links to: a page of the web, of the site, or a place on its own page. */
export type FullAddress = (address: string) => string;

const LOOKS: Record<string, Look> = {
  strong: { bold: true },
  em: { italics: true },
  del: { strike: true },
  code: { style: 'CodeText' },
};

function elementRuns(element: BodyElement, full: FullAddress, look: Look): Inline[] {
  const { tag, attributes, children } = element;
  if (tag === 'br') return [{ kind: 'break' }];
  if (tag === 'img') {
    const linked = runs(`Картинка: ${attributes.alt ?? ''}`, { ...look, style: 'Hyperlink' });
    return [link(full(attributes.src ?? ''), linked)];
  }
  if (tag === 'a') {
    const linked = inlineRuns(children, full, { ...look, style: 'Hyperlink' });
    return [link(full(attributes.href ?? ''), linked)];
  }
  return inlineRuns(children, full, { ...look, ...LOOKS[tag] });
}

/** Words of a paragraph with their emphasis and links; line feeds between them are spaces, as on a page. */
export const inlineRuns = (
  nodes: readonly BodyNode[],
  full: FullAddress,
  look: Look = {},
): Inline[] =>
  nodes.flatMap((node) => {
    if ('component' in node) return [];
    if ('text' in node) return runs(node.text.replaceAll(/[ \t\n]+/g, ' '), look);
    return elementRuns(node, full, look);
  });

/** True for what stands in a line of text. */
export const isInline = (node: BodyNode): boolean =>
  'text' in node || ('tag' in node && (node.tag in LOOKS || /^(?:a|br|img)$/.test(node.tag)));
