import { toHtml } from 'hast-util-to-html';
import type { HastNode } from 'satteri';
import type { Element } from './element-rules.ts';
import type { ComponentSegment, ElementSegment, Segment } from './segment.ts';

/** Node that is plain HTML down to its leaves. */
export type PlainNode = Extract<HastNode, { type: 'element' | 'text' }>;

/** Guarded piece of a body on its way to a segment. */
export type Piece = { node: PlainNode } | { segment: ComponentSegment | ElementSegment };

const ATTRIBUTES: Record<string, string> = { className: 'class', dataAlign: 'data-align' };

/** Properties of a guarded element with alignment as data, since pages allow no inline style. */
export function plainProperties({ properties }: Element): Element['properties'] {
  const { style, ...rest } = properties;
  return typeof style === 'string'
    ? { ...rest, dataAlign: style.replace('text-align: ', '') }
    : rest;
}

function attributesOf(properties: Element['properties']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      ATTRIBUTES[name] ?? name,
      Array.isArray(value) ? value.join(' ') : String(value),
    ]),
  );
}

/** Joins neighboring plain pieces into runs of HTML. */
export function toSegments(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  let run: PlainNode[] = [];
  const flush = () => {
    const html = toHtml({ type: 'root', children: run });
    if (html.trim() !== '') segments.push({ html });
    run = [];
  };
  for (const piece of pieces) {
    if ('node' in piece) {
      run.push(piece.node);
      continue;
    }
    flush();
    segments.push(piece.segment);
  }
  flush();
  return segments;
}

/** Element with guarded children: plain HTML as long as no insertion stands inside. */
export function wrap(
  tagName: string,
  properties: Element['properties'],
  children: readonly Piece[],
): Piece {
  const nodes = children.flatMap((child) => ('node' in child ? [child.node] : []));
  if (nodes.length === children.length)
    return { node: { type: 'element', tagName, properties, children: nodes } };
  return {
    segment: { tag: tagName, attributes: attributesOf(properties), children: toSegments(children) },
  };
}
