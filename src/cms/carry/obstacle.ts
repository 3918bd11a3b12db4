import { slugOf } from '../../reader/slug.ts';
import type { Known } from '../../reader/self-check/known.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { UNREADABLE } from '../form/form-data.ts';
import { strictFormat } from '../format/strict-format.ts';

/** Entry as the self-check has it. */
export interface CheckedEntry {
  collection: CollectionName;
  text: string;
  /** Id that it has in the catalogue by the name of its file or by its document; undefined when they name none. */
  entry: string | undefined;
}

/** Why an entry is not taken into an empty form: it is in the catalogue already, or no form can show it. */
export type Obstacle = { existing: string } | { reason: string };

/** Title of an entry by the text of its file; empty when there is none. */
export function titleOf({ collection, text }: Pick<CheckedEntry, 'collection' | 'text'>): string {
  const { title } = strictFormat(collection).fromFile(text);
  return typeof title === 'string' ? title : '';
}

/** What keeps an entry from being taken into an empty form; undefined when nothing does. */
export function obstacleTo(
  { collection, text, entry = '' }: CheckedEntry,
  { ids }: Pick<Known, 'ids'>,
): Obstacle | undefined {
  const form = strictFormat(collection).fromFile(text);
  if (UNREADABLE in form) return { reason: String(form.title) };
  const taken = ids[collection] ?? [];
  const made = typeof form.title === 'string' ? slugOf(form.title) : '';
  const existing = [entry, made].find((id) => taken.includes(id));
  return existing === undefined ? undefined : { existing };
}
