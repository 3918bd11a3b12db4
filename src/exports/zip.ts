import { Zip, ZipDeflate, type ZipInputFile } from 'fflate';
import { NO_TIME } from './zip-time.ts';

/** Bytes packed as archives hold them. */
export interface Packed {
  data: Uint8Array<ArrayBuffer>;
  /** CRC-32 of the bytes. */
  crc: number;
  /** How many they are. */
  size: number;
}

/** Deflates bytes; a build has a quicker way than a browser (`zip-build.ts`). */
export type Pack = (bytes: Uint8Array) => Packed;

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Deflates bytes in a browser too. */
export const pack: Pack = (bytes) => {
  const file = new ZipDeflate('');
  const chunks: Uint8Array[] = [];
  file.ondata = (error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  };
  file.push(bytes, true);
  return { data: joined(chunks), crc: file.crc, size: file.size };
};

const DEFLATED = 8;

/** An archive of packed files in their order; the same files are the same bytes. */
export function zipOf(
  files: Iterable<readonly [name: string, file: Packed]>,
): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, { data, crc, size }] of files) {
    const file: ZipInputFile = { filename, crc, size, compression: DEFLATED, mtime: NO_TIME };
    zip.add(file);
    file.ondata?.(null, data, true);
  }
  zip.end();
  return joined(chunks);
}
