import { wordsOf, type Block, type ParagraphRole } from './block.ts';
import type { MarkupElement, MarkupNode } from './markup.ts';
import { runsOf } from './runs.ts';

/** Most columns that one cell spans. */
const COLUMNS_MAX = 20;

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

/** Longest text of a merged cell that stands in each of its rows; a longer one is said once. */
const REPEATED_MAX = 300;

const repeated = (cell: Block[]): Block[] => (wordsOf(cell).length > REPEATED_MAX ? [] : cell);

/**
 * Cells of rows, with columns in line: a cell that spans several columns is followed by empty ones, one that
 * spans several rows says the same in each.
 */
function rowsOf(rows: readonly MarkupElement[]): Block[][][] {
  /** By columns: what comes down from the rows above, and into how many rows more. */
  const above: { cell: Block[]; rows: number }[] = [];
  return rows.map((row) => {
    const cells: Block[][] = [];
    const carry = () => {
      let from = above[cells.length];
      while (from && from.rows > 0) {
        from.rows -= 1;
        cells.push(from.cell);
        from = above[cells.length];
      }
    };
    for (const { children, attributes } of elements(row.children, 'td', 'th')) {
      carry();
      const cell = blocksOf(children);
      const [columns, down] = [Number(attributes.colspan ?? 1), Number(attributes.rowspan ?? 1)];
      for (let column = 0; column < Math.min(columns, COLUMNS_MAX); column += 1) {
        above[cells.length] = { cell: column === 0 ? repeated(cell) : [], rows: down - 1 };
        cells.push(column === 0 ? cell : []);
      }
    }
    carry();
    return cells;
  });
}

function tableOf({ children }: MarkupElement): Block {
  const heads = elements(children, 'thead').flatMap((head) => elements(head.children, 'tr'));
  const bodies = elements(children, 'tbody').flatMap((body) => elements(body.children, 'tr'));
  const rows = [...heads, ...bodies, ...elements(children, 'tr')];
  return { type: 'table', hasHeader: heads.length > 0, rows: rowsOf(rows) };
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
