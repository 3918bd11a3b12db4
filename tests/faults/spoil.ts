import { readFileSync, writeFileSync } from 'node:fs';
import type { Random } from '../../scripts/lib/random.ts';

const noise = (length: number, random: Random): Buffer =>
  Buffer.from(Array.from({ length }, () => Math.floor(random.next() * 256)));

/** What failing disks, power cuts and other programs make of a file. */
export const WAYS: Record<string, (bytes: Buffer, random: Random) => Buffer> = {
  'cut short': (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)),
  zeroed: (bytes) => Buffer.alloc(bytes.length),
  emptied: () => Buffer.alloc(0),
  'random bytes': (bytes, random) => noise(Math.min(bytes.length, 10_000), random),
  'changed in one byte': (bytes) => {
    const changed = Buffer.from(bytes);
    const middle = Math.floor(bytes.length / 2);
    changed[middle] = (changed[middle] ?? 0) ^ 1;
    return changed;
  },
};

/** Spoils a file in one of the ways. */
export function spoil(file: string, way: string, random: Random): void {
  writeFileSync(file, WAYS[way]?.(readFileSync(file), random) ?? '');
}
