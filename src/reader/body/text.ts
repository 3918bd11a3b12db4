import type { HastNode } from 'satteri';

/** Value of a property when it is text, empty otherwise. */
export function propertyOf(
  { properties }: Extract<HastNode, { type: 'element' }>,
  name: string,
): string {
  const value: unknown = properties[name];
  return typeof value === 'string' ? value : '';
}

function read(node: HastNode, ofCode: (text: string) => string): string {
  if ('value' in node) return node.value;
  if (node.type === 'element' && node.tagName === 'img') return propertyOf(node, 'alt');
  if (!('children' in node)) return '';
  const text = node.children.map((child) => read(child, ofCode)).join('');
  return node.type === 'element' && node.tagName === 'code' ? ofCode(text) : text;
}

/** Text of a node as a reader sees it, images by their descriptions. */
export const textOf = (node: HastNode): string => read(node, (code) => code);

/** The same text with its code blanked. */
export const textBesideCode = (node: HastNode): string =>
  read(node, (code) => ' '.repeat(code.length));
