import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Hash of a text or of bytes. */
export const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

const record = z.object({ key: z.string(), name: z.string(), hash: z.string(), text: z.string() });

/** File that is made. */
export interface MadeFile {
  name: string;
  text: string;
}

function read(place: string, key: string): MadeFile | undefined {
  try {
    const { data } = record.safeParse(JSON.parse(readFileSync(place, 'utf8')));
    return data?.key === key && data.hash === hashOf(data.text) ? data : undefined;
  } catch {
    // None yet, or cut short: it is made anew.
    return undefined;
  }
}

/** File as it was made for the same key, kept whole at a place of its own; made anew otherwise. */
export async function keptFile(
  place: string,
  key: string,
  make: () => Promise<MadeFile>,
): Promise<MadeFile> {
  const found = read(place, key);
  if (found) return found;
  const { name, text } = await make();
  mkdirSync(path.dirname(place), { recursive: true });
  const fresh = `${place}-${process.pid}`;
  writeFileSync(fresh, JSON.stringify({ key, name, hash: hashOf(text), text }));
  renameSync(fresh, place);
  return { name, text };
}
