import type { CollectionName, EntryData } from '../../schema/collections.ts';
import { collections } from '../../schema/collections.ts';
import { walkFields, type FieldPath, type KnownMeta } from '../../schema/introspection.ts';
import { isSound, type Draft } from '../draft.ts';
import type { Finding, Point, Problem } from '../problem.ts';
import type { Index } from './index.ts';

/** Rule between entries: what is wrong with the catalogue as a whole. */
export type Rule = (index: Index) => Problem[];

/** Every field of a draft that its schema knows. */
export function visitFields(
  { collection, value }: Draft,
  visit: (path: FieldPath, value: unknown, meta: KnownMeta) => void,
): void {
  walkFields(collections[collection].schema, value, visit);
}

/** Data of a draft of this collection that fits its schema. */
export function dataOf<Name extends CollectionName>(
  draft: Draft,
  name: Name,
): EntryData[Name] | undefined {
  return draft.collection === name && isSound(draft) ? (draft.value as EntryData[Name]) : undefined;
}

/** Problem of a draft at one of its fields. */
export function problemAt(draft: Draft, path: FieldPath, make: (point: Point) => Finding): Problem {
  return { file: draft.file, ...make(draft.locate(path, 'value')) };
}
