import { strToU8, zipSync, type Zippable } from 'fflate';

/** Text of the parts of an Office file by their names. */
export type Parts = Record<string, string | Uint8Array>;

const TYPES = (main: string, type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/><Override PartName="/${main}" ContentType="${type}"/></Types>`;

export const WORD_TYPE =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const RELATIONS = (main: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`;

/** Main part of a Word document around the XML of its body. */
export const wordXml = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`;

/** Parts of a Word document with the XML of its body. */
export const wordParts = (body: string, type = WORD_TYPE): Parts => ({
  '[Content_Types].xml': TYPES('word/document.xml', type),
  '_rels/.rels': RELATIONS('word/document.xml'),
  'word/document.xml': wordXml(body),
});

/** Archive of parts. */
export const packed = (parts: Parts): Uint8Array => {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === 'string' ? strToU8(part) : part,
    ]),
  );
  return zipSync(files);
};

/** One paragraph of a Word document. */
export const paragraph = (text: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The same archive with every record of its directory changed. */
export function withDirectory(
  archive: Uint8Array,
  change: (record: DataView, name: string) => void,
): Uint8Array {
  const copy = archive.slice();
  const data = new DataView(copy.buffer);
  let at = data.getUint32(copy.length - 6, true);
  while (data.getUint32(at, true) === 0x02014b50) {
    const length = data.getUint16(at + 28, true);
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length));
    change(new DataView(copy.buffer, at), name);
    at += 46 + length + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return copy;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** File of the old Office with a stream of this name, as much of it as tells it apart. */
export const oldOffice = (stream: string): Uint8Array =>
  Uint8Array.from([...OLE, ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);
