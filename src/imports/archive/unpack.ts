import { Inflate } from 'fflate';
import { crc32 } from './checksum.ts';
import { packedBytes, type PackedPart } from './directory.ts';

/** How many packed bytes are taken at a time: deflate makes at most a thousand times more of them. */
const STEP = 4096;
const STORED = 0;
const DEFLATED = 8;

/** Unpacks, never past the size that was promised; undefined when that is exceeded or missed. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const whole = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length <= size; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return length === size ? whole : undefined;
}

/** Bytes of a packed file; undefined when they are damaged or are not as many as was promised. */
export function unpack(archive: Uint8Array, part: PackedPart): Uint8Array | undefined {
  const packed = packedBytes(archive, part);
  if (!packed || (part.method !== STORED && part.method !== DEFLATED)) return undefined;
  try {
    const bytes = part.method === STORED ? packed : inflate(packed, part.size);
    return bytes?.length === part.size && crc32(bytes) === part.checksum ? bytes : undefined;
  } catch (reason) {
    // The library throws on bytes that are no deflated data, with a code of its own.
    if (reason instanceof Error && 'code' in reason) return undefined;
    throw reason;
  }
}
