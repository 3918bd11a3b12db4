import { parseAtBuild } from '../../../src/reader/body/build-parser.ts';
import { judgeBody } from '../../../src/reader/body/judge.ts';
import { draftOf, type Draft } from '../../../src/reader/draft.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';
import { collections } from '../../../src/schema/collections.ts';

/** Draft of a file that exists in the test alone. */
export function draft(
  text: string | Uint8Array,
  collection: CollectionName = 'practices',
  id = 'test',
): Draft {
  const file = `${collection}/${id}.${collections[collection].format}`;
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return draftOf({ collection, id, file }, bytes, parseAtBuild);
}

/** A body as the build judges it. */
export const judged = (body: string) => judgeBody(body, parseAtBuild);
