import type { z } from 'zod';
import type { Entry } from '../../reader/entry.ts';
import { collections, type CollectionName } from '../../schema/collections.ts';
import { fieldsOf, itemOf, metaOf, unwrap, type Field } from '../../schema/introspection.ts';
import { pageOf } from '../absolute.ts';
import type { ExportSource } from '../export-file.ts';
import type { Cell, Column, ColumnType, Table, TableRow } from '../table/table.ts';
import { labelOf, piecesOf, type Wording } from '../word/values.ts';
import { wordingOf } from '../word/wording.ts';

/** Column of a table of entries with what stands in it. */
interface EntryColumn extends Column {
  cell: (entry: Entry, wording: Wording) => Cell;
}

/** Fields that come first in every table, in this order, and those that come last. */
const FIRST = ['title', 'summary'];
const LAST = ['sources', 'discrepancies', 'updated'];
/** Width of columns with longer texts. */
const WIDE = 60;

function typeOf(schema: z.ZodType): ColumnType {
  const { input } = metaOf(schema);
  if (input === 'date' || input === 'day') return 'date';
  if (input === 'url') return 'link';
  return unwrap(schema).type === 'number' ? 'number' : 'text';
}

// A filter of a spreadsheet tells no-break spaces from others.
const wordsOf = (schema: z.ZodType, value: unknown, wording: Wording): string =>
  piecesOf(schema, value, wording)
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');

/** True for a list whose items other fields name by their numbers. */
const isNumbered = (schema: z.ZodType): boolean =>
  fieldsOf(itemOf(schema) ?? schema).some(({ meta }) => meta.input === 'key');

function cellOf(schema: z.ZodType, type: ColumnType, value: unknown, wording: Wording): Cell {
  if (value === undefined) return undefined;
  if (type !== 'text') return value as string | number;
  return isNumbered(schema)
    ? (value as unknown[])
        .map((one, index) => `[${index + 1}] ${wordsOf(itemOf(schema) ?? schema, one, wording)}`)
        .join('\n')
    : wordsOf(schema, value, wording);
}

/** Columns of a field: one, or one for each field of a group that stands once. */
function columnsOf(field: Field, valueOf: (entry: Entry) => unknown): EntryColumn[] {
  const { schema, name } = field;
  const inner = fieldsOf(schema);
  const title = labelOf(field);
  if (inner.length > 0) {
    return inner
      .flatMap((one) =>
        columnsOf(
          one,
          (entry) => (valueOf(entry) as Record<string, unknown> | undefined)?.[one.name],
        ),
      )
      .map((column) => ({
        ...column,
        key: `${name}.${column.key}`,
        title: `${title}: ${column.title}`,
      }));
  }
  const type = typeOf(schema);
  const isWide = type === 'text' && metaOf(schema).input === 'prose';
  return [
    {
      key: name,
      title,
      type,
      ...(isWide && { width: WIDE }),
      cell: (entry, wording) => cellOf(schema, type, valueOf(entry), wording),
    },
  ];
}

/** Where a field stands among the columns: below zero before most of them, above zero behind. */
const place = ({ name }: Field): number =>
  FIRST.includes(name) ? FIRST.indexOf(name) - FIRST.length : LAST.indexOf(name) + 1;

function columnsOfCollection(name: CollectionName, site: URL): EntryColumn[] {
  const fields = fieldsOf(collections[name].schema)
    .filter(({ meta }) => !meta.editorial)
    .toSorted((one, other) => place(one) - place(other));
  return [
    ...fields.flatMap((field) =>
      columnsOf(field, ({ data }) => (data as Record<string, unknown>)[field.name]),
    ),
    { key: 'page', title: 'Страница', type: 'link', cell: (entry) => pageOf(site, entry) },
    { key: 'id', title: 'Ключ записи', type: 'text', cell: ({ id }) => id },
  ];
}

/**
 * Table of entries of one collection, a row for each, with a column for every field that readers see, or for those
 * with the given keys.
 */
export function entryTable(
  { catalogue, site }: ExportSource,
  name: CollectionName,
  entries: readonly Entry[],
  keys?: readonly string[],
): Table {
  const columns = columnsOfCollection(name, site).filter(({ key }) => keys?.includes(key) ?? true);
  const rowOf = (entry: Entry): TableRow => {
    const sources = 'sources' in entry.data ? entry.data.sources : [];
    const wording = wordingOf(catalogue, site, sources);
    return Object.fromEntries(columns.map(({ key, cell }) => [key, cell(entry, wording)] as const));
  };
  return {
    title: collections[name].title,
    columns: columns.map(({ key, title, type, width }) => ({
      key,
      title,
      type,
      ...(width !== undefined && { width }),
    })),
    rows: entries.map(rowOf),
  };
}
