import type { CollectionName, EntryData } from '../../schema/collections.ts';
import { collections } from '../../schema/collections.ts';
import {
  metaOf,
  schemaAt,
  walkFields,
  type FieldPath,
  type KnownMeta,
} from '../../schema/introspection.ts';
import { quoted } from '../../schema/quoted.ts';
import { isSound, type Draft } from '../draft.ts';
import {
  error,
  FINDINGS_MAX,
  type Finding,
  type Point,
  type Problem,
  type Wording,
} from '../problem.ts';
import type { RuleId } from '../rules/rules.ts';
import type { Index } from './index.ts';

/** Rule between entries: what is wrong with the catalogue as a whole. */
export type Rule = (index: Index) => Problem[];

/** Every field of a draft that its schema knows. */
export function visitFields(
  { collection, value }: Pick<Draft, 'collection' | 'value'>,
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

/** Problems of a draft's fields, as many as anyone reads; `judge` says in Russian what is wrong with a field. */
export function fieldProblems(
  draft: Draft,
  rule: RuleId,
  judge: (value: unknown, meta: KnownMeta) => Wording | undefined,
): Problem[] {
  const problems: Problem[] = [];
  visitFields(draft, (path, value, meta) => {
    const wording = problems.length < FINDINGS_MAX ? judge(value, meta) : undefined;
    if (!wording) return;
    problems.push(problemAt(draft, path, (point) => error(rule, point, wording)));
  });
  return problems;
}

/** Field of a draft as its form calls it, in quotes. */
export function labelAt({ collection }: Pick<Draft, 'collection'>, path: FieldPath): string {
  const field = schemaAt(collections[collection].schema, path);
  return quoted((field && metaOf(field).label) ?? '');
}

/** Problem of a draft at one of its fields. */
export function problemAt(draft: Draft, path: FieldPath, make: (point: Point) => Finding): Problem {
  return { file: draft.file, ...make(draft.locate(path, 'value')) };
}
