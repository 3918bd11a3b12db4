import type { z } from 'zod';
import type { CollectionName } from '../schema/collections.ts';
import { isEditorial, valueAt, walkFields, type KnownMeta } from '../schema/introspection.ts';
import type { Catalogue } from './catalogue.ts';

/** One value of an entry with the names of the fields that lead to it. */
export interface Row {
  labels: string[];
  value: string;
}

/** What the id in a field means to people; undefined for what is no id or is not known. */
export type NameOf = (id: string, meta: KnownMeta) => string | undefined;

/** Labels of terms and titles of entries of a catalogue. */
export const namesIn =
  (catalogue: Pick<Catalogue, 'known' | 'knownTerm'>): NameOf =>
  (id, { vocabulary, reference }) => {
    if (vocabulary !== undefined) return catalogue.knownTerm(vocabulary, id)?.label;
    if (reference === undefined) return undefined;
    return catalogue.known(reference as CollectionName, id)?.data.title;
  };

/** What the entry's own sources are called on its page, by their keys: «Источник 1». */
function sourceNames(data: unknown): ReadonlyMap<unknown, string> {
  const sources = valueAt(data, ['sources']);
  const keys = Array.isArray(sources) ? sources.map((one) => valueAt(one, ['key'])) : [];
  return new Map(keys.map((key, index) => [key, `Источник ${index + 1}`]));
}

/** Fields that hold the key of a source: its own one and those that refer to it. */
const SOURCE_INPUTS: readonly unknown[] = ['key', 'source'];

/** Flattens an entry into rows «поле → поле: значение» in the order of the schema; choices come as labels, ids and keys of sources by their names where those are known, the editors' own fields stay out. */
export function rowsOf(schema: z.ZodType, data: unknown, nameOf: NameOf = () => undefined): Row[] {
  const labels = new Map<string, string | undefined>();
  const rows: Row[] = [];
  const sources = sourceNames(data);
  const wordsOf = (value: string | number, meta: KnownMeta): string | undefined =>
    SOURCE_INPUTS.includes(meta.input)
      ? sources.get(value)
      : (meta.options?.[String(value)] ?? nameOf(String(value), meta));
  walkFields(schema, data, (path, value, meta) => {
    if (isEditorial(schema, path)) return;
    const position = path.at(-1);
    labels.set(path.join('/'), typeof position === 'number' ? String(position + 1) : meta.label);
    if (typeof value !== 'string' && typeof value !== 'number') return;
    const trail = path.map((_, depth) => labels.get(path.slice(0, depth + 1).join('/')));
    rows.push({
      labels: trail.filter((label) => label !== undefined),
      value: wordsOf(value, meta) ?? String(value),
    });
  });
  return rows;
}
