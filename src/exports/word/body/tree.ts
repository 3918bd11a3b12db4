import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { ComponentSegment, Segment } from '../../../reader/body.ts';

/** Element of a body. */
export interface BodyElement {
  tag: string;
  attributes: Record<string, string>;
  children: BodyNode[];
}

/** Node of a body as it was guarded: text, an element or an insertion. */
export type BodyNode = { text: string } | BodyElement | ComponentSegment;

function nodesOf(node: DefaultTreeAdapterTypes.ChildNode): BodyNode[] {
  if (node.nodeName === '#text' && 'value' in node) return [{ text: node.value }];
  if (!('tagName' in node)) return [];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ tag: node.tagName, attributes, children: node.childNodes.flatMap(nodesOf) }];
}

/** Body of an entry as one tree, however its segments cut it. */
export const bodyTree = (segments: readonly Segment[]): BodyNode[] =>
  segments.flatMap((segment): BodyNode[] => {
    if ('html' in segment) return parseFragment(segment.html).childNodes.flatMap(nodesOf);
    if ('component' in segment) return [segment];
    return [{ ...segment, children: bodyTree(segment.children) }];
  });

/** Text of nodes as a reader sees it, pictures by their descriptions. */
export const textIn = (nodes: readonly BodyNode[]): string =>
  nodes
    .map((node) => {
      if ('text' in node) return node.text;
      if ('component' in node) return '';
      return node.tag === 'img' ? (node.attributes.alt ?? '') : textIn(node.children);
    })
    .join('');
