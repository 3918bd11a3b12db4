import type { Block, ParagraphRole } from './block.ts';
import type { MarkupElement, MarkupNode } from './markup.ts';
import { runsOf } from './runs.ts';

const HEADING = /^h(?<level>[1-6])$/;
const ROLES: readonly ParagraphRole[] = [
  'lead',
  'subtitle',
  'insertion',
  'insertion-text',
  'code',
  'rule',
];

const isElement = (node: MarkupNode): node is MarkupElement => typeof node !== 'string';

const elements = (nodes: readonly MarkupNode[], ...tags: string[]): MarkupElement[] =>
  nodes.filter(isElement).filter(({ tag }) => tags.includes(tag));

/** Cells of a row; one that spans several columns is followed by empty ones, so that columns stay in line. */
const cellsOf = (row: MarkupElement): Block[][] =>
  elements(row.children, 'td', 'th').flatMap(({ children, attributes }) => {
    const span = Math.min(Number(attributes.colspan ?? 1), 20);
    return [blocksOf(children), ...Array.from({ length: span - 1 }, () => [])];
  });

function tableOf({ children }: MarkupElement): Block {
  const heads = elements(children, 'thead').flatMap((head) => elements(head.children, 'tr'));
  const bodies = elements(children, 'tbody').flatMap((body) => elements(body.children, 'tr'));
  const rows = [...heads, ...bodies, ...elements(children, 'tr')];
  return { type: 'table', hasHeader: heads.length > 0, rows: rows.map(cellsOf) };
}

function blockOf(element: MarkupElement): Block[] {
  const { tag, attributes, children } = element;
  const level = HEADING.exec(tag)?.groups?.level;
  if (level !== undefined) {
    const isTitle = attributes.class === 'title';
    return [
      {
        type: 'heading',
        level: Number(level),
        runs: runsOf(children),
        ...(isTitle && { isTitle }),
      },
    ];
  }
  switch (tag) {
    case 'ul':
    case 'ol': {
      const items = elements(children, 'li').map((item) => blocksOf(item.children));
      return [{ type: 'list', ordered: tag === 'ol', items }];
    }
    case 'table':
      return [tableOf(element)];
    case 'blockquote':
      return [{ type: 'quote', blocks: blocksOf(children) }];
    case 'p':
    case 'pre': {
      const role = ROLES.find((one) => one === attributes.class);
      return [{ type: 'paragraph', runs: runsOf(children), ...(role && { role }) }];
    }
    default:
      return blocksOf(children);
  }
}

const BLOCK_TAGS = /^(?:h[1-6]|p|pre|ul|ol|table|blockquote|div|dl|dt|dd|section)$/;

/** Blocks of a tree; text that stands between blocks makes paragraphs of its own. */
export function blocksOf(nodes: readonly MarkupNode[]): Block[] {
  const blocks: Block[] = [];
  let inline: MarkupNode[] = [];
  const flush = () => {
    const runs = runsOf(inline);
    if (runs.length > 0) blocks.push({ type: 'paragraph', runs });
    inline = [];
  };
  for (const node of nodes) {
    if (isElement(node) && BLOCK_TAGS.test(node.tag)) {
      flush();
      blocks.push(...blockOf(node));
    } else {
      inline.push(node);
    }
  }
  flush();
  return blocks;
}
