import { plainText } from '../plain-text.ts';
import type { Block, Cells, Inline, Look, Mark, Paragraph, Table } from './content.ts';
import { COLORS } from './style.ts';
import { PICTURE } from './template.ts';

/** What the other parts of a document must hold for its text. */
export interface Needed {
  /** Pages that links lead to, as XML, by the names that the text calls them. */
  links: Map<string, string>;
  /** Marks that lists begin with, in the order of the lists' numbers. */
  lists: Mark[];
  picture?: Uint8Array;
}

/** The library has a list of its own before ours. */
const FIRST_LIST = 2;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text inside an element or an attribute, as the library writes it. */
export const escaped = (text: string): string =>
  plainText(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const styleOf = ({ style, bold, italics, strike, color }: Look): string => {
  const inside = [
    style ? `<w:rStyle w:val="${style}"/>` : '',
    bold ? '<w:b/><w:bCs/>' : '',
    italics ? '<w:i/><w:iCs/>' : '',
    strike ? '<w:strike/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
  ].join('');
  return inside && `<w:rPr>${inside}</w:rPr>`;
};

const border = (side: string, style: string, color: string, size: number, space = '') =>
  `<w:${side} w:val="${style}" w:color="${color}" w:sz="${size}"${space}/>`;

const line = (side: string) => border(side, 'single', COLORS.line, 4);
const noLine = (side: string) => border(side, 'none', 'auto', 0);

const MARGINS = [
  ['top', 50] as const,
  ['left', 80] as const,
  ['bottom', 50] as const,
  ['right', 80] as const,
]
  .map(([side, width]) => `<w:${side} w:type="dxa" w:w="${width}"/>`)
  .join('');

/** Longest name of a place on a page that Word takes. */
const ANCHOR_MAX = 255;

/** A link as Word wants it: the page in the relations, the place on it in the text. */
export function linkParts(address: string): { target: string; anchor: string } {
  const [, target = address, place] = /^([^#]+)#(.+)$/s.exec(address) ?? [];
  if (place === undefined || place.length > ANCHOR_MAX)
    return { target: escaped(address), anchor: '' };
  return { target: escaped(target), anchor: ` w:anchor="${escaped(place)}"` };
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What the texts of a document lead to and show, as its file of relations says it. */
export function relationsOf({ links, picture }: Needed): string {
  const relations = [...links].map(
    ([name, target]) =>
      `<Relationship Id="${name}" Type="${RELATION}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  if (picture) {
    relations.push(
      `<Relationship Id="${PICTURE}" Type="${RELATION}/image" Target="media/image1.png"/>`,
    );
  }
  return relations.join('');
}

/** Blocks as WordprocessingML; `picture` is that of a template. */
export function writeBlocks(
  blocks: readonly Block[],
  picture: string,
): { xml: string; needed: Needed } {
  const needed: Needed = { links: new Map(), lists: [] };
  const numbers = new Map<string, number>();
  let bookmarks = 0;

  const numberOf = (mark: Mark): number => {
    const { list, isFirst } = mark;
    const key = list === 'bullets' ? list : `${list.depth}-${list.start}`;
    const known = isFirst ? undefined : numbers.get(key);
    const number = known ?? needed.lists.push(mark) + FIRST_LIST - 1;
    numbers.set(key, number);
    return number;
  };

  const inline = (one: Inline): string => {
    switch (one.kind) {
      case 'text':
        return `<w:r>${styleOf(one.look)}${one.isNewLine ? '<w:br/>' : ''}<w:t xml:space="preserve">${escaped(one.text)}</w:t></w:r>`;
      case 'break':
        return '<w:r><w:br/></w:r>';
      case 'tab':
        return '<w:r><w:tab/></w:r>';
      case 'link': {
        const name = `rIdLink${needed.links.size + 1}`;
        const { target, anchor } = linkParts(one.address);
        needed.links.set(name, target);
        return `<w:hyperlink w:history="1"${anchor} r:id="${name}">${inlines(one.children)}</w:hyperlink>`;
      }
      case 'reference':
        return `<w:hyperlink w:history="1" w:anchor="${escaped(one.anchor)}">${inlines(one.children)}</w:hyperlink>`;
      case 'bookmark': {
        bookmarks += 1;
        const id = bookmarks;
        return `<w:bookmarkStart w:name="${escaped(one.name)}" w:id="${id}"/>${inlines(one.children)}<w:bookmarkEnd w:id="${id}"/>`;
      }
      case 'picture':
        needed.picture = one.png;
        return picture.replace('%picture%', () => escaped(one.description));
    }
  };
  const inlines = (all: readonly Inline[]): string => all.map(inline).join('');

  const paragraph = ({ style, mark, line: under, indent, alignment, children }: Paragraph) => {
    const name = style ?? (mark && 'ListParagraph');
    const properties = [
      name ? `<w:pStyle w:val="${name}"/>` : '',
      mark
        ? `<w:numPr><w:ilvl w:val="${mark.level}"/><w:numId w:val="${numberOf(mark)}"/></w:numPr>`
        : '',
      under
        ? `<w:pBdr>${border('bottom', 'single', under.color, under.size, ` w:space="${under.space}"`)}</w:pBdr>`
        : '',
      indent ? `<w:ind w:left="${indent}"/>` : '',
      alignment ? `<w:jc w:val="${alignment}"/>` : '',
    ].join('');
    const inside = (properties && `<w:pPr>${properties}</w:pPr>`) + inlines(children);
    return inside ? `<w:p>${inside}</w:p>` : '<w:p/>';
  };

  const row = (cells: Cells, widths: readonly number[], isHeader: boolean): string => {
    const shading = isHeader ? `<w:shd w:fill="${COLORS.accentSoft}" w:val="clear"/>` : '';
    const tail = `${shading}<w:tcMar>${MARGINS}</w:tcMar><w:vAlign w:val="${isHeader ? 'bottom' : 'top'}"/></w:tcPr>`;
    const inside = cells.map(
      (paragraphs, index) =>
        `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[index] ?? 0}"/>${tail}${paragraphs.map(paragraph).join('') || '<w:p/>'}</w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${inside.join('')}</w:tr>`;
  };

  const table = ({ widths, header, rows, isRuled }: Table): string => {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const borders = `${line('top')}${noLine('left')}${line('bottom')}${noLine('right')}${line('insideH')}${(isRuled ? line : noLine)('insideV')}`;
    const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
    const all = [row(header, widths, true), ...rows.map((cells) => row(cells, widths, false))];
    return `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${width}"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${all.join('')}</w:tbl>`;
  };

  const xml = blocks
    .map((block) => (block.kind === 'table' ? table(block) : paragraph(block)))
    .join('');
  return { xml, needed };
}
