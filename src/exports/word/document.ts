import { strToU8 } from 'fflate';
import { plainLine } from '../plain-text.ts';
import { pack as packAnywhere, zipOf, type Pack, type Packed } from '../zip.ts';
import type { Block } from './content.ts';
import { filled, templateOf, type Place } from './template.ts';
import { targetOf } from './text.ts';
import { escaped, linkParts, relationsOf, writeBlocks } from './write.ts';

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

/** Where the file of a picture lies. */
const PICTURE_FILE = 'word/media/image1.png';

/** Parts that are the same in many documents are packed once. */
const packedBefore = new WeakMap<Uint8Array, Packed>();

const packedOnce = (bytes: Uint8Array, pack: Pack): Packed => {
  const packed = packedBefore.get(bytes) ?? pack(bytes);
  packedBefore.set(bytes, packed);
  return packed;
};

const line = (text: string): string => escaped(plainLine(text));

/** A document of the site as the bytes of a .docx: the same content is the same bytes. */
export async function wordDocument(
  {
    title,
    description,
    address,
    version,
    day,
    properties = {},
    wide = false,
    blocks,
  }: WordDocument,
  pack: Pack = packAnywhere,
): Promise<Uint8Array<ArrayBuffer>> {
  const shape = { wide, properties: Object.keys(properties) };
  const { picture } = await templateOf({ ...shape, lists: [] });
  const { xml, needed } = writeBlocks(blocks, picture);
  const { parts } = await templateOf({ ...shape, lists: needed.lists });
  const values: Record<Place, string> & Record<string, string> = {
    ...Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, line(value)])),
    title: escaped(plainLine(title).slice(0, PROPERTY_MAX)),
    description: line(description),
    version: line(version),
    day,
    address: line(address),
    ...linkParts(targetOf(address)),
    blocks: xml,
    relations: relationsOf(needed),
  };
  const files = parts.map(
    ([name, part]) =>
      [
        name,
        typeof part === 'string' ? pack(strToU8(filled(part, values))) : packedOnce(part, pack),
      ] as const,
  );
  const media = needed.picture ? [[PICTURE_FILE, pack(needed.picture)] as const] : [];
  return zipOf([...files, ...media]);
}
