import path from 'node:path';
import { z } from 'zod';
import { mediaPath } from './paths.ts';

/** Largest uploaded file, bytes. */
export const UPLOAD_MAX = 10_000_000;

const startsWith = (bytes: Buffer, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const isZipWith = (bytes: Buffer, part: string): boolean =>
  startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) && bytes.includes(part);

const isJpeg = (bytes: Buffer): boolean => startsWith(bytes, [0xff, 0xd8, 0xff]);

/** How the bytes of a file of every allowed kind begin. */
const KINDS: Record<string, (bytes: Buffer) => boolean> = {
  jpg: isJpeg,
  jpeg: isJpeg,
  png: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  webp: (bytes) =>
    bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  pdf: (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-',
  docx: (bytes) => isZipWith(bytes, 'word/document.xml'),
  xlsx: (bytes) => isZipWith(bytes, 'xl/workbook.xml'),
  pptx: (bytes) => isZipWith(bytes, 'ppt/presentation.xml'),
};

/** Why a file cannot be uploaded under this name; undefined when it can. */
export function judgeUpload(name: string, bytes: Buffer): string | undefined {
  if (bytes.length > UPLOAD_MAX) {
    return `Файл больше ${UPLOAD_MAX / 1_000_000} МБ. Уменьшите его и загрузите снова.`;
  }
  const kind = path.extname(name).slice(1);
  if (KINDS[kind]?.(bytes)) return undefined;
  return `Внутри файла не то, что обещает его имя (.${kind}). Сохраните его заново в этом виде.`;
}

/** Bytes that a text in base64 stands for; undefined when it is no such text. */
function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** File that the CMS uploads. */
export const asset = z
  .object({ path: mediaPath, content: z.string().min(1), encoding: z.literal('base64') })
  .superRefine(({ path: name, content }, context) => {
    const bytes = fromBase64(content);
    const message = bytes ? judgeUpload(name, bytes) : 'Файл дошёл с ошибкой. Загрузите его снова.';
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
