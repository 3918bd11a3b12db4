import type { HastNode } from 'satteri';
import { walkFields } from '../../schema/introspection.ts';
import { components, isComponentName } from '../body/components.ts';
import { attributeLocator, readAttributes, type Tag } from '../body/tag.ts';
import { textBesideCode, textOf } from '../body/text.ts';
import { START, type Point } from '../problem.ts';
import { locatorOf } from './align.ts';
import type { Passage } from './passage.ts';

/** Where texts are looked for. */
interface Locator {
  source: string;
  /** Start of what holds them. */
  parent: Point;
}

/** Elements that hold blocks. */
const CONTAINERS = new Set('ul ol li blockquote table thead tbody'.split(' '));
/** Blocks that are one text. */
const KINDS: Record<string, Passage['kind']> = {
  p: 'paragraph',
  pre: 'paragraph',
  tr: 'row',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'heading'])),
};

const isTag = (node: HastNode): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isBlock = (node: HastNode): boolean =>
  isTag(node) ||
  (node.type === 'element' && (CONTAINERS.has(node.tagName) || Object.hasOwn(KINDS, node.tagName)));

function insertionPassages(tag: Tag, source: string, start: Point): Passage[] {
  if (!isComponentName(tag.name)) return [];
  const insertion = tag.name;
  const place = attributeLocator(tag, source, start);
  const passages: Passage[] = [];
  const { values } = readAttributes(tag, place);
  walkFields(components[insertion], values, (path, text, meta) => {
    if (typeof text !== 'string' || (meta.input !== 'line' && meta.input !== 'prose')) return;
    const name = String(path[0]);
    const { line, column } = place(name);
    // The value begins behind the name, the sign of equality and the quotation mark.
    const at = locatorOf(source, { line, column: column + name.length + 2 }, text);
    passages.push({ text, kind: 'insertion', path, meta, insertion, at });
  });
  return passages;
}

/** Text of a row: its cells stand apart. */
function rowText(cells: readonly HastNode[], read: typeof textOf): string {
  const texts = cells.map((cell) => {
    const text = textOf(cell);
    const start = text.length - text.trimStart().length;
    return read(cell).slice(start, start + text.trim().length);
  });
  return texts.filter((text) => text !== '').join(' | ');
}

function ownText(nodes: readonly HastNode[], kind: Passage['kind'], place: Locator): Passage[] {
  const start = nodes.find(({ position }) => position)?.position?.start ?? place.parent;
  const textBy = (read: typeof textOf) =>
    kind === 'row' ? rowText(nodes, read) : nodes.map(read).join('');
  const text = textBy(textOf);
  if (text.trim() === '') return [];
  const at = locatorOf(place.source, start, text);
  return [{ text, besideCode: textBy(textBesideCode), kind, path: [], meta: {}, at }];
}

function passagesOf(node: HastNode, place: Locator): Passage[] {
  const parent = node.position?.start ?? place.parent;
  if (isTag(node)) return insertionPassages(node, place.source, parent);
  const children: HastNode[] = 'children' in node ? node.children : [];
  const kind = node.type === 'element' ? KINDS[node.tagName] : undefined;
  const inside = { ...place, parent };
  return kind ? ownText(children, kind, inside) : blockPassages(children, inside);
}

/** Texts of blocks; what stands between them in no block of its own is a paragraph. */
function blockPassages(nodes: readonly HastNode[], place: Locator): Passage[] {
  const passages: Passage[] = [];
  let loose: HastNode[] = [];
  const flush = () => {
    passages.push(...ownText(loose, 'paragraph', place));
    loose = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      loose.push(node);
      continue;
    }
    flush();
    passages.push(...passagesOf(node, place));
  }
  flush();
  return passages;
}

/** Texts of a body that was parsed from `source`; its markup is read past. */
export const bodyPassages = (root: HastNode, source: string): Passage[] =>
  passagesOf(root, { source, parent: START });
