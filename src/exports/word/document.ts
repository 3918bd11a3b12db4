import {
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { SITE_KIND, SITE_NAME } from '../../i18n/site-name.ts';
import { plainLine } from '../plain-text.ts';
import type { Block } from './paragraphs.ts';
import { reproducible } from './reproducible.ts';
import { LEVELS, MARGIN, STEP, styles, TEXT_WIDTH, WIDE_TEXT_WIDTH } from './style.ts';
import { link, runs } from './text.ts';

/** What a Word document of the site says. */
export interface WordDocument {
  title: string;
  /** What it is, in a sentence, for the properties of the file. */
  description: string;
  /** Full address of the page that it goes with. */
  address: string;
  /** What stands at the right of every page's head: of which day the document is. */
  version: string;
  /** Day that the file says it was written, ISO. */
  day: string;
  /** Properties of the file that programs read. */
  properties?: Record<string, string>;
  /** True for pages on their side. */
  wide?: boolean;
  blocks: readonly Block[];
}

/** Longest title that Word shows in the properties of a file, characters. */
const PROPERTY_MAX = 255;

/** Marks of lists at every depth. */
const bullets = {
  reference: 'bullets',
  levels: Array.from({ length: LEVELS }, (_level, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    style: { paragraph: { indent: { left: STEP * (level + 1), hanging: STEP * 0.7 } } },
  })),
};

/** Line at the head or the foot of pages: something at the left, something at the right. */
const running = (
  left: readonly ParagraphChild[],
  right: readonly ParagraphChild[],
  width: number,
) =>
  new Paragraph({
    style: 'Running',
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [...left, new TextRun({ children: [new Tab()] }), ...right],
  });

/** A document of the site as the bytes of a .docx: the same content is the same bytes. */
export async function wordDocument({
  title,
  description,
  address,
  version,
  day,
  properties = {},
  wide = false,
  blocks,
}: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const pages = new TextRun({
    children: ['Страница ', PageNumber.CURRENT, ' из ', PageNumber.TOTAL_PAGES],
  });
  const width = wide ? WIDE_TEXT_WIDTH : TEXT_WIDTH;
  const document = new Document({
    title: plainLine(title).slice(0, PROPERTY_MAX),
    description: plainLine(description),
    creator: SITE_NAME,
    lastModifiedBy: SITE_NAME,
    customProperties: Object.entries(properties).map(([name, value]) => ({
      name,
      value: plainLine(value),
    })),
    styles,
    numbering: { config: [bullets] },
    sections: [
      {
        properties: {
          page: {
            margin: MARGIN,
            size: { orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          },
        },
        headers: {
          default: new Header({
            children: [running(runs(`${SITE_NAME} — ${SITE_KIND}`), runs(version), width)],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              running([link(address, runs(address, { style: 'Hyperlink' }))], [pages], width),
            ],
          }),
        },
        children: blocks,
      },
    ],
  });
  return reproducible(await Packer.toArrayBuffer(document), day);
}
