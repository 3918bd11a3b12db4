import { collections, collectionNames } from '../schema/collections.ts';
import { guard, type Guarded } from './body/guard.ts';
import { parseBody } from './body/parse.ts';
import type { Segment } from './body/segment.ts';
import { readBytes } from './files.ts';
import { ProblemError, type Finding } from './problem.ts';
import { gate } from './text/gate.ts';

export type { ComponentSegment, ElementSegment, Segment } from './body/segment.ts';

/** Judges the text of a body; an empty body has no segments. */
export function judgeBody(text: string): Guarded {
  const nothing = { segments: [], findings: [], sources: [], links: [], headings: [] };
  if (text.trim() === '') return nothing;
  const tree = parseBody(text);
  return 'finding' in tree ? { ...nothing, findings: [tree.finding] } : guard(tree, text);
}

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
  const { segments, findings } = judgeBody(body);
  if (findings.length > 0) throw refuse(findings);
  return segments;
}
