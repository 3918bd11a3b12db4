import type { z } from 'zod';
import { formatQuantity } from '../../i18n/figures.ts';
import { fieldsOf, mainField, metaOf, type Field } from '../../schema/introspection.ts';
import { fitting, widthsOf } from './columns.ts';
import { paragraphOf, type Inline, type Paragraph, type Table } from './content.ts';
import { paragraph } from './paragraphs.ts';
import { emptyCell, table } from './table.ts';
import { children, wordsOf, type Piece } from './text.ts';
import { filledFields, labelOf, piecesOf, sourceAnchor, type Wording } from './values.ts';

type Item = Record<string, unknown>;

/** Column of a table of items: what its cells say, and which fields of an item they say. */
interface Column {
  label: string;
  names: readonly string[];
  pieces: (item: Item) => Piece[];
}

const NUMBER = '№';

const isKey = ({ meta }: Field) => meta.input === 'key';
const isAddress = ({ meta }: Field) => meta.input === 'url';

const columnOf = (field: Field, wording: Wording): Column => ({
  label: labelOf(field),
  names: [field.name],
  pieces: (item) =>
    item[field.name] === undefined ? [] : piecesOf(field.schema, item[field.name], wording),
});

/** A value with its qualifier and unit are read together: «более 4200 семей». */
function amountColumn(value: Field, fields: readonly Field[]): Column {
  const qualifiers = fields.find(({ name }) => name === 'qualifier');
  const labels = qualifiers ? (metaOf(qualifiers.schema).options ?? {}) : {};
  return {
    label: labelOf(value),
    names: ['value', 'qualifier', 'unit'],
    pieces: (item) =>
      typeof item.value === 'number'
        ? [
            {
              text: formatQuantity({
                value: item.value,
                qualifier: labels[String(item.qualifier)],
                unit: item.unit as string | undefined,
              }),
            },
          ]
        : [],
  };
}

/** Columns that a table could have beside the first: every field that an item fills, the fullest first. */
function candidates(fields: readonly Field[], items: readonly Item[], wording: Wording): Column[] {
  const hasAmount = fields.some(({ name }) => name === 'value');
  const joined = (name: string) => hasAmount && (name === 'qualifier' || name === 'unit');
  return fields
    .filter((field) => !isKey(field) && !isAddress(field) && !joined(field.name))
    .map((field) =>
      hasAmount && field.name === 'value' ? amountColumn(field, fields) : columnOf(field, wording),
    )
    .filter(({ pieces }) => items.some((item) => pieces(item).length > 0));
}

const textsOf = ({ label, pieces }: Column, items: readonly Item[]): string[] => [
  label,
  ...items.map((item) => wordsOf(pieces(item))),
];

/** Columns that fit, in the order of the schema: those that more items fill come before the others. */
function chosen(columns: readonly Column[], items: readonly Item[]): Column[] {
  const fill = ({ pieces }: Column) => items.filter((item) => pieces(item).length > 0).length;
  const byFill = columns.toSorted((one, other) => fill(other) - fill(one));
  const fits = fitting(byFill.map((column) => textsOf(column, items)));
  const taken = new Set(byFill.filter((_column, index) => fits[index]));
  return columns.filter((column) => taken.has(column));
}

const cell = (pieces: readonly Piece[]): Paragraph[] =>
  pieces.length > 0 ? [paragraph(pieces, 'Cell')] : [emptyCell()];

/** Value with its name before it, where it has no column. */
const detail = (field: Field, value: unknown, wording: Wording): Paragraph =>
  paragraph([{ text: `${labelOf(field)}: ` }, ...piecesOf(field.schema, value, wording)], 'Detail');

/** True when the items of a list say what they are about and nothing else: no table is needed. */
export function isPlain(schema: z.ZodType, items: readonly Item[]): boolean {
  const main = mainField(fieldsOf(schema))?.name;
  return items.every((item) => Object.keys(item).every((name) => name === main));
}

/** What such an item says. */
export const plainPieces = (schema: z.ZodType, item: Item, wording: Wording): Piece[] =>
  filledFields(schema, item).flatMap(({ field, value }) => piecesOf(field.schema, value, wording));

/**
 * Items of a list as a table: the field that says what an item is about first, beside it as many others as fit;
 * what does not fit stands below the first with its name. Sources have bookmarks.
 */
export function itemsTable(schema: z.ZodType, items: readonly Item[], wording: Wording): Table {
  const fields = fieldsOf(schema);
  const main = mainField(
    fields.filter(({ name }) => items.some((item) => item[name] !== undefined)),
  );
  const first = main && columnOf(main, wording);
  const others = chosen(
    candidates(
      fields.filter((field) => field !== main),
      items,
      wording,
    ),
    items,
  );
  const columns = first ? [first, ...others] : others;
  const isSource = fields.some(isKey);

  const rowOf = (item: Item, index: number): Paragraph[][] => {
    const said = new Set(
      columns.filter(({ pieces }) => pieces(item).length > 0).flatMap(({ names }) => names),
    );
    const details = filledFields(schema, item)
      .filter(({ field }) => !said.has(field.name))
      .map(({ field, value }) => detail(field, value, wording));
    const number = children([{ text: String(index + 1) }]);
    const numbered: Inline[] = isSource
      ? [{ kind: 'bookmark', name: sourceAnchor(index + 1), children: number }]
      : number;
    return [
      [paragraphOf(numbered, { style: 'Cell' })],
      ...columns.map((column, place) => {
        const pieces = column.pieces(item);
        if (place > 0) return cell(pieces);
        return [...(pieces.length > 0 || details.length === 0 ? cell(pieces) : []), ...details];
      }),
    ];
  };

  const widths = widthsOf([
    [NUMBER, String(items.length)],
    ...columns.map((column) => textsOf(column, items)),
  ]);
  return table([NUMBER, ...columns.map(({ label }) => label)], items.map(rowOf), widths);
}

/** Group of like groups, a row each: the four criteria of evidence. Those without values are shown too. */
export function matrixTable(field: Field, group: Item, wording: Wording): Table {
  const rows = fieldsOf(field.schema);
  const labels = new Map(
    rows.flatMap(({ schema }) => fieldsOf(schema)).map((inner) => [inner.name, inner] as const),
  );
  const columns = [...labels.values()].map((inner) => columnOf(inner, wording));
  const items = rows.map(({ name }) => (group[name] ?? {}) as Item);
  const filled = columns.filter(({ pieces }) => items.some((item) => pieces(item).length > 0));
  const first = [labelOf(field), ...rows.map(labelOf)];
  return table(
    [labelOf(field), ...filled.map(({ label }) => label)],
    items.map((item, index) => [
      cell([{ text: first[index + 1] ?? '' }]),
      ...filled.map(({ pieces }) => cell(pieces(item))),
    ]),
    widthsOf([first, ...filled.map((column) => textsOf(column, items))]),
  );
}
