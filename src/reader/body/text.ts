import type { HastNode } from 'satteri';

/** Value of a property when it is text, empty otherwise. */
export function propertyOf(
  { properties }: Extract<HastNode, { type: 'element' }>,
  name: string,
): string {
  const value: unknown = properties[name];
  return typeof value === 'string' ? value : '';
}

/** Text of a node as a reader sees it, images by their descriptions. */
export function textOf(node: HastNode): string {
  if ('value' in node) return node.value;
  if (node.type === 'element' && node.tagName === 'img') return propertyOf(node, 'alt');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
