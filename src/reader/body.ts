import { collections, collectionNames } from '../schema/collections.ts';
import { parseAtBuild } from './body/build-parser.ts';
import { judgeBody } from './body/judge.ts';
import type { Segment } from './body/segment.ts';
import { readBytes } from './files.ts';
import { ProblemError, type Finding } from './problem.ts';
import { gate } from './text/gate.ts';

export type { ComponentSegment, ElementSegment, Segment } from './body/segment.ts';

/** Reads the body of an entry for its page; `file` is relative to the root of the catalogue. Throws `ProblemError`. */
export async function readBody(root: string, file: string): Promise<Segment[]> {
  const collection = collectionNames.find((name) => file.startsWith(`${name}/`));
  if (!collection) throw new Error(`Файл не из папки каталога: ${file}`);
  const refuse = (findings: Finding[]) =>
    new ProblemError(findings.map((finding) => ({ file, ...finding })));
  const bytes = await readBytes(root, file);
  if ('finding' in bytes) throw refuse([bytes.finding]);
  const { body = '', findings: refused } = gate(bytes, collections[collection].format);
  if (refused.length > 0) throw refuse(refused);
  const { segments, findings } = judgeBody(body, parseAtBuild);
  if (findings.length > 0) throw refuse(findings);
  return segments;
}
