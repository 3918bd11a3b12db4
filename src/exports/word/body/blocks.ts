import type { Segment } from '../../../reader/body.ts';
import { widthsOf } from '../columns.ts';
import { paragraphOf, type Block, type Mark, type Paragraph } from '../content.ts';
import { STEP } from '../style.ts';
import { alignedTable } from '../table.ts';
import { runs } from '../text.ts';
import type { Wording } from '../values.ts';
import { inlineRuns, isInline, type FullAddress } from './inline.ts';
import { insertionBlocks } from './insertion.ts';
import { bulletMark, numberMark } from '../lists.ts';
import { bodyTree, textIn, type BodyElement, type BodyNode } from './tree.ts';

/** Where a block stands. */
interface Place {
  wording: Wording;
  full: FullAddress;
  /** How many quotes it is in. */
  quotes: number;
  /** How many lists it is in. */
  lists: number;
  /** Mark that the next paragraph carries. */
  mark?: Mark | undefined;
}

const QUOTE_STEP = 480;

const HEADINGS: Record<string, string> = {
  h2: 'Heading2',
  h3: 'Heading3',
  h4: 'Heading4',
};

const elementsIn = (nodes: readonly BodyNode[], ...tags: string[]): BodyElement[] =>
  nodes.filter((node): node is BodyElement => 'tag' in node && tags.includes(node.tag));

function paragraph(nodes: readonly BodyNode[], { quotes, lists, mark, full }: Place): Paragraph {
  const style = quotes > 0 ? 'Quote' : lists > 0 ? 'ListContinue' : undefined;
  const left = STEP * lists + QUOTE_STEP * quotes;
  return paragraphOf(inlineRuns(nodes, full), {
    ...(style && !(mark && quotes === 0) && { style }),
    ...(mark ? { mark } : left > 0 && { indent: left }),
  });
}

/** Items of a list; what follows the first paragraph of an item stands in as deep as its text. */
function listBlocks({ tag, attributes, children }: BodyElement, place: Place): Block[] {
  const lists = place.lists + 1;
  const start = Number(attributes.start ?? 1);
  return elementsIn(children, 'li').flatMap((item, index) => {
    const mark = tag === 'ol' ? numberMark(lists, start, index === 0) : bulletMark(lists);
    const [first, ...rest] = blocksOf(item.children, { ...place, lists, mark });
    return first ? [first, ...rest] : [paragraph([], { ...place, lists, mark })];
  });
}

function tableBlock({ children }: BodyElement, { full }: Place): Block {
  const rowsIn = (tag: string) =>
    elementsIn(
      elementsIn(children, tag).flatMap((part) => part.children),
      'tr',
    ).map((row) => elementsIn(row.children, 'th', 'td'));
  const [header = []] = rowsIn('thead');
  const rows = rowsIn('tbody');
  const columns = header.map((_cell, index) =>
    [header, ...rows].map((row) => textIn(row[index]?.children ?? [])),
  );
  return alignedTable(
    [header, ...rows].map((row) =>
      row.map((cell) => ({
        children: inlineRuns(cell.children, full),
        align: cell.attributes['data-align'],
      })),
    ),
    widthsOf(columns),
  );
}

function elementBlocks(element: BodyElement, place: Place): Block[] {
  const { tag, children } = element;
  const heading = HEADINGS[tag];
  if (heading) return [paragraphOf(inlineRuns(children, place.full), { style: heading })];
  switch (tag) {
    case 'ul':
    case 'ol':
      return listBlocks(element, place);
    case 'blockquote':
      return blocksOf(children, { ...place, quotes: place.quotes + 1 });
    case 'table':
      return [tableBlock(element, place)];
    case 'pre':
      return [paragraphOf(runs(textIn(children).trimEnd()), { style: 'Code' })];
    case 'hr':
      return [paragraphOf([], { style: 'Rule' })];
    default:
      return [paragraph(children, place)];
  }
}

/** Nodes in blocks: neighbors that stand in a line of text make one paragraph. */
function blocksOf(nodes: readonly BodyNode[], place: Place): Block[] {
  const blocks: Block[] = [];
  let line: BodyNode[] = [];
  // The mark of an item is that of its first paragraph alone.
  const here = (): Place => (blocks.length === 0 ? place : { ...place, mark: undefined });
  const endLine = () => {
    if (textIn(line).trim() !== '') blocks.push(paragraph(line, here()));
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      line.push(node);
      continue;
    }
    endLine();
    if ('component' in node) blocks.push(...insertionBlocks(node, place.wording));
    else if ('tag' in node) blocks.push(...elementBlocks(node, here()));
  }
  endLine();
  return blocks;
}

/** Body of an entry; `page` is the full address of its page, from which the links of the body lead. */
export function bodyBlocks(segments: readonly Segment[], wording: Wording, page: string): Block[] {
  const full: FullAddress = (address) =>
    address.startsWith('/')
      ? wording.url(address)
      : address.startsWith('#')
        ? page + address
        : address;
  return blocksOf(bodyTree(segments), { wording, full, quotes: 0, lists: 0 });
}
