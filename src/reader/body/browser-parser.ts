import type { Nodes, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { HastNode } from 'satteri';
import { START, type Point } from '../problem.ts';
import { offsetAt, pointAt } from '../text/point.ts';
import type { MarkupParser } from './parse.ts';

/** True for a paragraph of tags alone: they stand in the flow of the text, not in a line of it. */
const isOfTags = (node: Nodes): node is Paragraph =>
  node.type === 'paragraph' &&
  node.children.some(({ type }) => type === 'mdxJsxTextElement') &&
  node.children.every(
    (child) =>
      child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
  );

function unravel(node: Nodes): Nodes[] {
  if ('children' in node) {
    Object.assign(node, { children: node.children.flatMap(unravel) });
  }
  if (!isOfTags(node)) return [node];
  const tags = node.children.filter(({ type }) => type === 'mdxJsxTextElement');
  return tags.map((tag) => Object.assign(tag, { type: 'mdxJsxFlowElement' }));
}

/** Says alignment of cells as the build's parser does. */
function alignByStyle(node: HastNode): void {
  if (node.type === 'element' && node.properties.align !== undefined) {
    const { align, ...rest } = node.properties;
    Object.assign(node, { properties: { ...rest, style: `text-align: ${align}` } });
  }
  if ('children' in node) node.children.forEach(alignByStyle);
}

type PlacedError = Error & Partial<Point>;

/** Start of the tag that could not be read: the error stands at its end, or names it. */
function startOfTag(text: string, { message, line, column }: PlacedError): Point {
  const [, tagLine, tagColumn] = /^Expected.*?\((\d+):(\d+)-/.exec(message) ?? [];
  if (tagLine) return { line: Number(tagLine), column: Number(tagColumn) };
  if (!line || !column) return START;
  const at = offsetAt(text, { line, column });
  const offset = message.startsWith('Unexpected closing tag') ? at : text.lastIndexOf('<', at - 1);
  return offset === -1 ? { line, column } : pointAt(text, offset);
}

/** The twin of the build's parser in plain JavaScript: the same trees as far as the reader looks at them. */
export const parseInBrowser: MarkupParser = (text) => {
  try {
    const markdown = fromMarkdown(text, {
      extensions: [gfm(), mdxMd(), mdxJsx()],
      mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown()],
    });
    unravel(markdown);
    const tree = toHast(markdown, {
      passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    });
    alignByStyle(tree);
    return tree;
  } catch (reason) {
    return { unreadable: startOfTag(text, reason as PlacedError) };
  }
};
