import { crc32, deflateSync } from 'node:zlib';
import { qrModules } from '../qr/code.ts';

const MAGIC = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** One bit a pixel, gray, no interlacing. */
const ONE_BIT = [1, 0, 0, 0, 0];

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), data.length + 8);
  return bytes;
}

/** QR code of an address as a PNG, eight pixels a module; Word takes no SVG in its older versions. */
export function qrPng(address: string): Uint8Array {
  const { data, size } = qrModules(address);
  const head = Buffer.alloc(8 + ONE_BIT.length);
  head.writeUInt32BE(size * 8, 0);
  head.writeUInt32BE(size * 8, 4);
  head.set(ONE_BIT, 8);
  // A module is a byte of eight pixels, the first byte of a row names its filter: none.
  const rows = data.flatMap((row) => {
    const bytes = Buffer.from([0, ...row.map((isBlack) => (isBlack ? 0 : 0xff))]);
    return Array.from({ length: 8 }, () => bytes);
  });
  return Buffer.concat([
    Buffer.from(MAGIC),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
