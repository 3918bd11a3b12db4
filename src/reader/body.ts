import { collections, collectionNames } from '../schema/collections.ts';
import { parseAtBuild } from './body/build-parser.ts';
import { judgeBody } from './body/judge.ts';
import type { Segment } from './body/segment.ts';
import { readBytes } from './files.ts';
import { ProblemError, type Finding } from './problem.ts';
import { digestOf } from './read-draft.ts';
import { gate } from './text/gate.ts';

export type { ComponentSegment, ElementSegment, Segment } from './body/segment.ts';

const refuse = (file: string, findings: readonly Finding[]): ProblemError =>
  new ProblemError(findings.map((finding) => ({ file, ...finding })));

/** File of an entry, relative to the root of the catalogue, with the digest of what was read of it. */
interface ReadFile {
  file: string;
  digest: string;
}

/**
 * Prose of an entry as its file holds it. Throws `ProblemError`, and when the file is not what it was when the entry
 * was read: its page would be half of each.
 */
export async function readProse(root: string, { file, digest }: ReadFile): Promise<string> {
  const collection = collectionNames.find((name) => file.startsWith(`${name}/`));
  if (!collection) throw new Error(`Файл не из папки каталога: ${file}`);
  const bytes = await readBytes(root, file);
  if ('finding' in bytes) throw refuse(file, [bytes.finding]);
  if (digestOf(bytes) !== digest) {
    throw new Error(`content/${file} изменился, пока собирали портал. Повторите сборку.`);
  }
  const { body = '', findings } = gate(bytes, collections[collection].format);
  if (findings.length > 0) throw refuse(file, findings);
  return body;
}

/** Reads the body of an entry for its page; throws as `readProse` does. */
export async function readBody(root: string, entry: ReadFile): Promise<Segment[]> {
  const { segments, findings } = judgeBody(await readProse(root, entry), parseAtBuild);
  if (findings.length > 0) throw refuse(entry.file, findings);
  return segments;
}
