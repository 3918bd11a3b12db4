const ascii = (text: string): number[] => [...new TextEncoder().encode(text)];
const big = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, index) => (value >>> (8 * (bytes - 1 - index))) & 0xff);

/** Segment APP1 of a JPEG. */
const segment = (content: readonly number[]): number[] => [
  0xff,
  0xe1,
  ...big(content.length + 2, 2),
  ...content,
];

/** Smallest JPEG that carries these segments. */
export const jpeg = (...contents: readonly number[][]): Uint8Array =>
  new Uint8Array([
    0xff,
    0xd8,
    ...contents.flatMap(segment),
    ...[0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x01, 0x00, 0x01, 0x01, 0x01, 0x11, 0x00],
    ...[0xff, 0xda, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3f, 0x00, 0xd2],
    0xff,
    0xd9,
  ]);

type Value =
  { type: 2; text: string } | { type: 5; parts: [number, number][] } | { type: 4; at: number };

/** Directory of TIFF values, big-endian, that starts at an offset. */
function directory(start: number, entries: [tag: number, value: Value][]): number[] {
  const head: number[] = [...big(entries.length, 2)];
  const tail: number[] = [];
  const after = start + 2 + entries.length * 12 + 4;
  for (const [tag, value] of entries) {
    const bytes =
      value.type === 2
        ? [...ascii(value.text), 0]
        : value.type === 5
          ? value.parts.flatMap(([over, under]) => [...big(over, 4), ...big(under, 4)])
          : big(value.at, 4);
    const count = value.type === 2 ? bytes.length : value.type === 5 ? value.parts.length : 1;
    head.push(...big(tag, 2), ...big(value.type, 2), ...big(count, 4));
    if (bytes.length <= 4) head.push(...bytes, ...Array<number>(4 - bytes.length).fill(0));
    else {
      head.push(...big(after + tail.length, 4));
      tail.push(...bytes);
    }
  }
  return [...head, 0, 0, 0, 0, ...tail];
}

const exif = (body: readonly number[]): number[] => [
  ...ascii('Exif'),
  0,
  0,
  ...ascii('MM'),
  0,
  42,
  ...big(8, 4),
  ...body,
];

/** EXIF with the coordinates of a place. */
export function gpsExif(): number[] {
  const first = directory(8, [[0x8825, { type: 4, at: 26 }]]);
  const degrees: Value = {
    type: 5,
    parts: [
      [57, 1],
      [49, 1],
      [10, 1],
    ],
  };
  const place = directory(26, [
    [0x0001, { type: 2, text: 'N' }],
    [0x0002, degrees],
    [0x0003, { type: 2, text: 'E' }],
    [0x0004, degrees],
  ]);
  return exif([...first, ...place]);
}

/** EXIF with the name of the author. */
export const ownerExif = (): number[] =>
  exif(directory(8, [[0x013b, { type: 2, text: 'Author' }]]));

/** XMP packet with one property. */
export const xmp = (property: string): number[] => [
  ...ascii('http://ns.adobe.com/xap/1.0/'),
  0,
  ...ascii(`<x:xmpmeta><rdf:RDF><rdf:Description ${property}/></rdf:RDF></x:xmpmeta>`),
];

/** PNG with one chunk of text. */
export const png = (text: readonly number[] = []): Uint8Array =>
  new Uint8Array([
    0x89,
    ...ascii('PNG\r\n'),
    0x1a,
    0x0a,
    ...big(13, 4),
    ...ascii('IHDR'),
    ...big(1, 4),
    ...big(1, 4),
    8,
    0,
    0,
    0,
    0,
    ...big(0, 4),
    ...big(text.length, 4),
    ...ascii('iTXt'),
    ...text,
    ...big(0, 4),
    ...big(0, 4),
    ...ascii('IEND'),
    ...big(0xae426082, 4),
  ]);

/** File in the container of WebP. */
export const webp = (mark = 'WEBP', content: readonly number[] = []): Uint8Array =>
  new Uint8Array([
    ...ascii('RIFF'),
    40,
    0,
    0,
    0,
    ...ascii(mark),
    ...ascii('VP8 '),
    4,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...content,
  ]);

/** Start of an archive that holds one file. */
export const zip = (path: string): Uint8Array =>
  new Uint8Array([
    ...ascii('PK'),
    3,
    4,
    ...Array<number>(22).fill(0),
    path.length,
    0,
    0,
    0,
    ...ascii(path),
  ]);
