/** File packed in an archive, as the directory at the end of the archive has it. */
export interface PackedPart {
  name: string;
  /** True when a password is needed. */
  isEncrypted: boolean;
  /** How it is packed: 0 — as it is, 8 — deflated. */
  method: number;
  checksum: number;
  /** Bytes in the archive. */
  packed: number;
  /** Bytes when unpacked, as the directory says. */
  size: number;
  /** Where its own header begins. */
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
/** Longest comment after the end of a directory. */
const COMMENT_MAX = 0xffff;

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the record that ends the archive begins. */
function endOf(bytes: Uint8Array): number | undefined {
  const data = view(bytes);
  const last = bytes.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - COMMENT_MAX); at -= 1) {
    if (data.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function entryAt(bytes: Uint8Array, at: number): { part: PackedPart; next: number } | undefined {
  const data = view(bytes);
  if (at + ENTRY_SIZE > bytes.length || data.getUint32(at, true) !== ENTRY) return undefined;
  const nameEnd = at + ENTRY_SIZE + data.getUint16(at + 28, true);
  const part = {
    // Names in other encodings have no meaning in Office files.
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, nameEnd)),
    isEncrypted: (data.getUint16(at + 8, true) & 1) === 1,
    method: data.getUint16(at + 10, true),
    checksum: data.getUint32(at + 16, true),
    packed: data.getUint32(at + 20, true),
    size: data.getUint32(at + 24, true),
    offset: data.getUint32(at + 42, true),
  };
  const next = nameEnd + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  return { part, next };
}

/** Files of an archive, at most `most` and one more; undefined when the bytes are no whole archive. */
export function directoryOf(bytes: Uint8Array, most: number): PackedPart[] | undefined {
  const end = endOf(bytes);
  if (end === undefined) return undefined;
  const count = view(bytes).getUint16(end + 10, true);
  let at = view(bytes).getUint32(end + 16, true);
  const parts: PackedPart[] = [];
  while (parts.length < Math.min(count, most + 1)) {
    const entry = entryAt(bytes, at);
    if (!entry) return undefined;
    parts.push(entry.part);
    at = entry.next;
  }
  return parts;
}

/** Bytes of a file as they are packed; undefined when they do not stand where the directory says. */
export function packedBytes(bytes: Uint8Array, part: PackedPart): Uint8Array | undefined {
  const { offset, packed } = part;
  const data = view(bytes);
  if (offset + LOCAL_SIZE > bytes.length || data.getUint32(offset, true) !== LOCAL) {
    return undefined;
  }
  const start =
    offset + LOCAL_SIZE + data.getUint16(offset + 26, true) + data.getUint16(offset + 28, true);
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}
