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

/** Prose of an entry as its file holds it; `file` is relative to the root of the catalogue. Throws `ProblemError`. */
export async function readProse(root: string, file: string): Promise<string> {
  const collection = collectionNames.find((name) => file.startsWith(`${name}/`));
  if (!collection) throw new Error(`Файл не из папки каталога: ${file}`);
  const bytes = await readBytes(root, file);
  if ('finding' in bytes) throw refuse(file, [bytes.finding]);
  const { body = '', findings } = gate(bytes, collections[collection].format);
  if (findings.length > 0) throw refuse(file, findings);
  return body;
}

/** Throws when the file of an entry is not what it was when the entry was read: its page would be half of each. */
export async function requireUnchanged(
  root: string,
  { file, digest }: { file: string; digest: string },
): Promise<void> {
  const bytes = await readBytes(root, file);
  if ('finding' in bytes || digestOf(bytes) !== digest) {
    throw new Error(`content/${file} изменился, пока собирали портал. Повторите сборку.`);
  }
}

/** Reads the body of an entry for its page; `file` is relative to the root of the catalogue. Throws `ProblemError`. */
export async function readBody(root: string, file: string): Promise<Segment[]> {
  const { segments, findings } = judgeBody(await readProse(root, file), parseAtBuild);
  if (findings.length > 0) throw refuse(file, findings);
  return segments;
}
