import {
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { SITE_KIND, SITE_NAME } from '../../i18n/site-name.ts';
import type { Mark } from './content.ts';
import { bullets, numberingOf } from './lists.ts';
import { drawing } from './picture.ts';
import { MARGIN, styles, TEXT_WIDTH, WIDE_TEXT_WIDTH } from './style.ts';

/** What the parts of a document depend on besides what is filled in. */
export interface Shape {
  /** True for pages on their side. */
  wide: boolean;
  /** Names of the properties that programs read. */
  properties: readonly string[];
  /** Marks that its lists begin with, in the order of their numbers. */
  lists: readonly Mark[];
}

/** Places that every document fills in, besides those of its properties; their values are XML. */
export type Place =
  'title' | 'description' | 'version' | 'day' | 'address' | 'target' | 'blocks' | 'relations';

/** A document as the library makes it, with %places% where one differs from another. */
export interface Template {
  /** Parts in their order: texts have places to fill in, bytes are the same in all documents of a shape. */
  parts: readonly (readonly [name: string, part: string | Uint8Array])[];
  /** Picture as it stands in a paragraph; %picture% says what it shows. */
  picture: string;
}

/** Name that texts call the file of their picture. */
export const PICTURE = 'rIdPicture';

/** What must stand first for programs that guess what a file is by its beginning. */
const FIRST = '[Content_Types].xml';
const MAIN = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';

const PLACE = /%([a-z]+)%/g;
const DATES = /(<dcterms:(?:created|modified)[^<>]*>)[^<]*/g;
/** Name that the library draws at random for the link in the foot. */
const RANDOM = /(?<=")rId[A-Za-z\d_-]{21}(?=")/g;
const BLOCKS = /(?<=<w:body>).*(?=<w:sectPr>)/s;
const DRAWING = /<w:r><w:drawing>.*?<\/w:drawing><\/w:r>/s;

/** Text with its places filled in. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(PLACE, (place, name: string) => values[name] ?? place);

/** Line at the head or the foot of pages: something at the left, something at the right. */
const running = (left: ParagraphChild, right: ParagraphChild, width: number) =>
  new Paragraph({
    style: 'Running',
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [left, new TextRun({ children: [new Tab()] }), right],
  });

function documentOf({ wide, properties, lists }: Shape): Document {
  const width = wide ? WIDE_TEXT_WIDTH : TEXT_WIDTH;
  const site = new TextRun(`${SITE_NAME} — ${SITE_KIND}`);
  const address = new TextRun({ text: '%address%', style: 'Hyperlink' });
  const pages = new TextRun({
    children: ['Страница ', PageNumber.CURRENT, ' из ', PageNumber.TOTAL_PAGES],
  });
  return new Document({
    title: '%title%',
    description: '%description%',
    creator: SITE_NAME,
    lastModifiedBy: SITE_NAME,
    customProperties: properties.map((name) => ({ name, value: `%${name}%` })),
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
          default: new Header({ children: [running(site, new TextRun('%version%'), width)] }),
        },
        footers: {
          default: new Footer({
            children: [
              running(
                new ExternalHyperlink({ link: '%target%', children: [address] }),
                pages,
                width,
              ),
            ],
          }),
        },
        children: [
          new Paragraph({ children: [drawing()] }),
          ...lists.map((mark) => new Paragraph({ numbering: numberingOf(mark) })),
        ],
      },
    ],
  });
}

async function make(shape: Shape): Promise<Template> {
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(documentOf(shape))));
  const main = strFromU8(packed[MAIN] ?? new Uint8Array());
  const [picture = ''] = DRAWING.exec(main) ?? [];
  const open = (name: string, bytes: Uint8Array): string => {
    if (name === MAIN) return main.replace(BLOCKS, '%blocks%');
    const text = strFromU8(bytes)
      .replace(DATES, '$1%day%T00:00:00Z')
      .replace(RANDOM, 'rIdPage')
      .replace(' r:id="rIdPage"', '%anchor%$&');
    if (name !== RELATIONS) return text;
    return text
      .replace(/<Relationship [^<>]*\/image"[^<>]*>/, '')
      .replace('</Relationships>', '%relations%$&');
  };
  const parts = Object.entries(packed)
    .filter(([name]) => !name.startsWith('word/media/'))
    .map(([name, bytes]) => {
      const text = open(name, bytes);
      return [name, text.search(PLACE) >= 0 ? text : bytes] as const;
    });
  return {
    parts: parts.toSorted(([one], [other]) => Number(other === FIRST) - Number(one === FIRST)),
    picture: picture.replace(/(?<=<wp:docPr id=")\d+/, '1').replace(/(?<=r:embed=")[^"]*/, PICTURE),
  };
}

const templates = new Map<string, Promise<Template>>();

/** Template of documents of a shape; the library makes each once. */
export function templateOf(shape: Shape): Promise<Template> {
  const key = JSON.stringify(shape);
  const known = templates.get(key) ?? make(shape);
  templates.set(key, known);
  return known;
}
