import mammoth from 'mammoth';
import { openArchive, type Archive } from '../../archive.ts';
import { saveAgain } from '../../archive/kind.ts';
import { isXml } from '../../archive/safety.ts';
import { refuse, Refusal } from '../../refusal.ts';
import { wordsOf, type Block } from './block.ts';
import { blocksOf } from './blocks.ts';
import { refuseEndless } from './bounds.ts';
import { parseMarkup } from './markup.ts';
import { withoutOwnParts } from './own-parts.ts';
import { entryProperties, isBlank, PROPERTIES, type EntryProperties } from './properties.ts';
import { isRunning, runningTexts } from './running.ts';

const NO_WORDS =
  'В документе нет ни слова: он пуст, или текст в нём — картинка или вложенный файл. Наберите текст или скопируйте его в новый документ и сохраните.';

/** Word document as it was read. */
export interface WordDocument extends EntryProperties {
  blocks: Block[];
  pictures: Uint8Array[];
  /** Texts of headers and footers, each once. */
  running: string[];
  /** True when pictures are not in the document but somewhere else. */
  hasOuterPictures: boolean;
}

/** What the styles of Word and of the site's own documents stand for; Word names its own in English everywhere. */
const STYLES = [
  'p.Title => h1.title:fresh',
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Кратко'] => p.lead:fresh",
  "p[style-name='List Continue'] => ul|ol > li > p:fresh",
  "r[style-name='Код в строке'] => code",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Вставка'] => p.insertion:fresh",
  "p[style-name='Текст вставки'] => p.insertion-text:fresh",
  "p[style-name='Код'] => p.code:fresh",
  "p[style-name='Черта'] => p.rule:fresh",
  'comment-reference => sup',
];

/** Parts that the text of a document is read from; the rest of it is never unpacked. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?:document\d*|styles\d*|numbering\d*|footnotes\d*|endnotes\d*|comments\d*)\.xml(?:\.rels)?|word\/media\/[^/]+)$/;

async function convert(archive: Archive, pictures: Uint8Array[]) {
  const wanted = archive.names.filter((name) => WANTED.test(name));
  const others = archive.names.filter((name) => name === PROPERTIES || isRunning(name));
  refuseEndless(archive, [...wanted.filter(isXml), ...others]);
  const bytes = archive.only((name) => wanted.includes(name));
  // The reader takes one in Node and the other in a browser.
  const input = { arrayBuffer: bytes.buffer, buffer: bytes };
  return mammoth.convertToHtml(input, {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async (image) => {
      pictures.push(new Uint8Array(await image.readAsArrayBuffer()));
      return { src: String(pictures.length - 1) };
    }),
  });
}

/** Reads the bytes of a .docx file within bounds; refuses, saying what to do, one that cannot be read. */
export async function readWord(bytes: Uint8Array): Promise<WordDocument> {
  const archive = openArchive(bytes, 'docx');
  const pictures: Uint8Array[] = [];
  try {
    const { value, messages } = await convert(archive, pictures);
    const properties = entryProperties(archive);
    const blocks = blocksOf(parseMarkup(value));
    if (wordsOf(blocks) === '' && pictures.length === 0) refuse(NO_WORDS);
    return {
      ...properties,
      blocks: properties.entry === undefined ? blocks : withoutOwnParts(blocks),
      pictures,
      // At the head and foot of its own documents the site names itself.
      running: properties.entry === undefined && !isBlank(archive) ? runningTexts(archive) : [],
      hasOuterPictures: messages.some(({ message }) => /external (?:file|image)/i.test(message)),
    };
  } catch (reason) {
    if (reason instanceof Refusal) throw reason;
    // Whatever the reader stumbles over, the document is not what Word writes.
    return refuse(`Документ повреждён: его содержание не читается. ${saveAgain('docx')}`);
  }
}
