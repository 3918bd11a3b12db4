import {
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  InternalHyperlink,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, Inline, Paragraph as Said } from '../../../../src/exports/word/content.ts';
import { bullets, numberingOf } from '../../../../src/exports/word/lists.ts';
import { drawing } from '../../../../src/exports/word/picture.ts';
import { COLORS } from '../../../../src/exports/word/style.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLORS.line };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function inline(one: Inline): ParagraphChild {
  switch (one.kind) {
    case 'text':
      return new TextRun({ ...one.look, text: one.text, break: one.isNewLine ? 1 : 0 });
    case 'break':
      return new TextRun({ break: 1 });
    case 'tab':
      return new TextRun({ children: [new Tab()] });
    case 'link':
      return new ExternalHyperlink({ link: one.address, children: one.children.map(inline) });
    case 'reference':
      return new InternalHyperlink({ anchor: one.anchor, children: one.children.map(inline) });
    case 'bookmark':
      return new Bookmark({ id: one.name, children: one.children.map(inline) });
    case 'picture':
      return drawing(Uint8Array.from(one.png), one.description);
  }
}

const paragraph = ({ style, mark, line, indent, alignment, children }: Said): Paragraph =>
  new Paragraph({
    ...(style && { style }),
    ...(mark && { numbering: numberingOf(mark) }),
    ...(line && { border: { bottom: { style: BorderStyle.SINGLE, ...line } } }),
    ...(indent && { indent: { left: indent } }),
    ...(alignment && { alignment }),
    children: children.map(inline),
  });

function block(one: Block): Paragraph | Table {
  if (one.kind === 'paragraph') return paragraph(one);
  const { header, rows, widths, isRuled } = one;
  return new Table({
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: NONE,
      right: NONE,
      insideVertical: isRuled ? LINE : NONE,
    },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [header, ...rows].map(
      (cells, index) =>
        new TableRow({
          ...(index === 0 && { tableHeader: true }),
          cantSplit: true,
          children: cells.map(
            (paragraphs, place) =>
              new TableCell({
                children: paragraphs.map(paragraph),
                margins: {
                  top: 50,
                  bottom: 50,
                  left: 80,
                  right: 80,
                  marginUnitType: WidthType.DXA,
                },
                width: { size: widths[place] ?? 0, type: WidthType.DXA },
                verticalAlign: index === 0 ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
                ...(index === 0 && { shading: { fill: COLORS.accentSoft } }),
              }),
          ),
        }),
    ),
  });
}

/** Parts of a document with these blocks, each as the library alone writes it. */
export async function libraryParts(blocks: readonly Block[]): Promise<Map<string, string>> {
  const document = new Document({
    numbering: { config: [bullets] },
    sections: [{ children: blocks.map(block) }],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
