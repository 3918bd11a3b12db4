import type { Segment } from '../reader/body.ts';
import type { CollectionName } from '../schema/collections.ts';
import { collections } from '../schema/collections.ts';
import { fieldsOf, walkFields } from '../schema/introspection.ts';

/** Part of a page that relies on a source. */
export interface SourceUse {
  /** Anchor of the part: the name of its field, or that of the prose. */
  anchor: string;
  label: string;
  /** How many times the source is named there. */
  count: number;
}

/** Anchor of an entry's prose on its page. */
export const BODY_ANCHOR = 'story';

const keysIn = (segments: readonly Segment[]): string[] =>
  segments.flatMap((segment) => {
    if ('component' in segment) return segment.attributes.source ?? [];
    return 'children' in segment ? keysIn(segment.children) : [];
  });

/** Where each source of an entry is used, by its key: the way back from the list of sources. */
export function usesOf(
  collection: CollectionName,
  data: unknown,
  body: readonly Segment[] = [],
): Map<string, SourceUse[]> {
  const { schema } = collections[collection];
  const labels = new Map(fieldsOf(schema).map(({ name, meta }) => [name, meta.label ?? name]));
  const uses = new Map<string, SourceUse[]>();
  const add = (key: string, anchor: string, label: string) => {
    const known = uses.get(key) ?? [];
    const use = known.find((one) => one.anchor === anchor);
    if (use) use.count += 1;
    else uses.set(key, [...known, { anchor, label, count: 1 }]);
  };

  walkFields(schema, data, ([field], value, { input }) => {
    if (input !== 'source' || typeof value !== 'string') return;
    const anchor = String(field);
    add(value, anchor, labels.get(anchor) ?? anchor);
  });
  for (const key of keysIn(body)) add(key, BODY_ANCHOR, 'Рассказ');
  return uses;
}
