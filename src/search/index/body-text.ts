import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Segment } from '../../reader/body.ts';

/** Elements after which the next words are not a continuation of the same sentence. */
const BLOCKS = new Set([
  'p',
  'li',
  'h2',
  'h3',
  'h4',
  'td',
  'th',
  'blockquote',
  'figcaption',
  'pre',
  'br',
]);

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const text = node.childNodes.map(textOf).join('');
  return BLOCKS.has(node.nodeName) ? `${text}\n` : text;
}

/** Paragraphs of a body as plain text; of the catalogue's insertions, what they say in words. */
export function bodyText(segments: readonly Segment[]): string[] {
  return segments
    .flatMap((segment): string[] => {
      if ('html' in segment) return textOf(parseFragment(segment.html)).split('\n');
      if ('component' in segment) {
        return Object.values(segment.attributes).filter((value) =>
          /\p{Script=Cyrillic}/u.test(value),
        );
      }
      return [bodyText(segment.children).join(' ')];
    })
    .map((line) => line.trim())
    .filter(Boolean);
}
