import { crc32 } from 'node:zlib';

/** Checksum by which a file is known to be as it was written: disks and power cuts spoil files without a word. */
export const checksumOf = (content: string | Uint8Array): string => crc32(content).toString(16);

/** A text with its checksum before it. */
export const sealed = (text: string): string => `${checksumOf(text)} ${text}`;

/** The text that was sealed; undefined when it is not as it was. */
export function unsealed(text: string): string | undefined {
  const end = text.indexOf(' ');
  const inside = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === checksumOf(inside) ? inside : undefined;
}
