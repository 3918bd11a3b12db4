import { PICTURE_KINDS, UPLOAD_KINDS, type UploadKind } from '../../schema/upload-kinds.ts';

/** Largest upload, bytes: a scanned regulation of forty pages fits, a recording does not. */
export const UPLOAD_MAX = 10_000_000;

const ZIP = [[0x50, 0x4b, 0x03, 0x04]];
const JPEG = [[0xff, 0xd8, 0xff]];

/** First bytes that a file of an allowed extension may have; `webp` is told by its second mark. */
const MAGIC: Record<UploadKind, number[][]> = {
  pdf: [[0x25, 0x50, 0x44, 0x46, 0x2d]],
  docx: ZIP,
  xlsx: ZIP,
  pptx: ZIP,
  jpg: JPEG,
  jpeg: JPEG,
  png: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  webp: [[0x52, 0x49, 0x46, 0x46]],
};

/** Folder inside an Office file that tells its kind. */
const OFFICE_FOLDERS: Partial<Record<UploadKind, string>> = {
  docx: 'word/',
  xlsx: 'xl/',
  pptx: 'ppt/',
};

/** Extension of a file name, lower-case; empty when there is none. */
export const extensionOf = (name: string): string =>
  /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';

/** Kind of a file by its name; undefined for a kind that cannot be uploaded. */
export const kindOf = (name: string): UploadKind | undefined =>
  UPLOAD_KINDS.find((kind) => kind === extensionOf(name));

/** True for a picture by its extension. */
export const isPicture = (name: string): boolean =>
  PICTURE_KINDS.some((kind) => kind === extensionOf(name));

const startsWith = (bytes: Uint8Array, mark: readonly number[], from = 0): boolean =>
  mark.every((byte, index) => bytes[from + index] === byte);

/** Bytes as characters of one byte each: enough to look for names. */
export const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** True when the content is of the kind that the extension says. */
export function isOfKind(kind: UploadKind, bytes: Uint8Array): boolean {
  if (!MAGIC[kind].some((mark) => startsWith(bytes, mark))) return false;
  if (kind === 'webp') return startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8);
  const folder = OFFICE_FOLDERS[kind];
  return folder === undefined || latin1(bytes).includes(folder);
}
