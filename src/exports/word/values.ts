import { addressOf } from '../../catalogue/entry-address.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/plural.ts';
import { PAGE_COLLECTIONS } from '../../reader/addresses.ts';
import { isCollectionName, type CollectionName } from '../../schema/collections.ts';
import { fieldsOf, itemOf, metaOf, type Field } from '../../schema/introspection.ts';
import type { z } from 'zod';
import type { Piece } from './text.ts';

/** What a document needs to know of the catalogue to say values in words. */
export interface Wording {
  /** Title of an entry. */
  title: (collection: string, id: string) => string;
  /** Label of a term. */
  term: (vocabulary: string, id: string) => string;
  /** Full address of a site path. */
  url: (path: string) => string;
  /** Keys of the entry's own sources in their order. */
  sources: readonly string[];
}

/** Field with the value that an entry gives it. */
export interface Filled {
  field: Field;
  value: unknown;
}

/** Fields of a group that have a value, in the order of the schema. */
export const filledFields = (schema: z.ZodType, group: unknown): Filled[] =>
  fieldsOf(schema).flatMap((field) => {
    const value = (group as Record<string, unknown>)[field.name];
    return value === undefined ? [] : [{ field, value }];
  });

/** Name of the bookmark at a source, by its number. */
export const sourceAnchor = (number: number): string => `source_${number}`;

const isPaged = (collection: CollectionName): boolean =>
  (PAGE_COLLECTIONS as readonly CollectionName[]).includes(collection);

function single(schema: z.ZodType, value: unknown, wording: Wording): Piece {
  const { options, reference = '', vocabulary, input } = metaOf(schema);
  if (typeof value === 'number') return { text: formatNumber(value) };
  const text = String(value);
  if (options) return { text: options[text] ?? text };
  if (vocabulary) return { text: wording.term(vocabulary, text) };
  if (input === 'date' || input === 'day') return { text: formatDate(text) };
  if (input === 'url') return { text, address: URL.canParse(text) ? text : wording.url(text) };
  if (input === 'source') {
    const number = wording.sources.indexOf(text) + 1;
    return { text: `[${number}]`, anchor: sourceAnchor(number) };
  }
  if (!isCollectionName(reference)) return { text };
  const title = wording.title(reference, text);
  if (!isPaged(reference)) return { text: title };
  return { text: title, address: wording.url(addressOf(reference, text)) };
}

const joined = (groups: readonly Piece[][], separator: string): Piece[] =>
  groups.flatMap((group, index) => (index > 0 ? [{ text: separator }, ...group] : group));

/** Any value as pieces of text: items of a list after commas, groups a line each, their fields with their names. */
export function piecesOf(schema: z.ZodType, value: unknown, wording: Wording): Piece[] {
  const item = itemOf(schema);
  if (item && Array.isArray(value)) {
    const all = value.map((one) => piecesOf(item, one, wording));
    return joined(all, fieldsOf(item).length > 0 ? '\n' : ', ');
  }
  if (fieldsOf(schema).length === 0) return [single(schema, value, wording)];
  const inner = filledFields(schema, value).map(({ field, value: own }) => [
    { text: `${labelOf(field)}: ` },
    ...piecesOf(field.schema, own, wording),
  ]);
  return joined(inner, '; ');
}

/** Russian name of a field. */
export const labelOf = ({ meta, name }: Field): string => meta.label ?? name;
