import type { z } from 'zod';
import { fieldsOf, mainField, metaOf, type Field } from '../../../schema/introspection.ts';
import { fieldAtStart, fieldNamed } from '../labels.ts';
import { textOf, withoutStart, wordsOf, type Block, type Run } from '../read/block.ts';
import { valueCalled } from './choice.ts';
import { readField } from './field.ts';
import { readNumber } from './number.ts';
import { isOwnCell } from './own-words.ts';
import { paragraph, paragraphOf, type Context, type Read } from './read.ts';
import { addressIn } from './single.ts';
import { saysNothing } from './text.ts';

/** What stands for each field of a group, and what stands for none. */
export interface Contents {
  fields: Map<Field, Block[]>;
  left: Block[];
}

const isGroup = (schema: z.ZodType): boolean => fieldsOf(schema).length > 0;

const add = ({ fields }: Contents, field: Field, blocks: readonly Block[]): void => {
  fields.set(field, [...(fields.get(field) ?? []), ...blocks]);
};

const withoutLinks = (runs: readonly Run[]): Run[] =>
  runs.map((run) => {
    const { href, ...plain } = run;
    return href === undefined ? run : plain;
  });

/** A text without a name: its link goes where an address is asked for, its words to the main field. */
function addBare(contents: Contents, fields: readonly Field[], runs: Run[]): void {
  const web = fields.find(({ meta }) => meta.input === 'url');
  const address = web && !contents.fields.has(web) ? addressIn(runs) : undefined;
  const words = address === undefined ? runs : withoutLinks(runs);
  const text = textOf(words)
    .replace(address ?? '', '')
    .trim();
  const titled = fields.find(({ name }) => name === 'title');
  const main = address === undefined ? mainField(fields) : (titled ?? mainField(fields));
  if (web && address !== undefined) add(contents, web, [paragraph(address)]);
  if (text === '' || /^[—–-]+$/.test(text)) return;
  if (main && !contents.fields.has(main)) {
    const rest =
      address === undefined ? words : [{ text: text.replace(/(?<![\s:—–-])[\s:—–-]+$/, '') }];
    add(contents, main, [paragraphOf(rest)]);
  } else {
    contents.left.push(paragraphOf(words));
  }
}

/** Paragraphs of a block one by one; other blocks as they are. */
const apart = (block: Block): Block[] => {
  if (block.type === 'list') return block.items.flat().flatMap(apart);
  return block.type === 'quote' ? block.blocks.flatMap(apart) : [block];
};

/** Cells beside their names; a table of several columns of groups becomes smaller tables. */
function addTable(contents: Contents, fields: readonly Field[], rows: readonly Block[][][]): void {
  const [header = []] = rows;
  const nameOf = ([name = []]: readonly Block[][]) =>
    fieldNamed(fields, wordsOf(name).split('\n')[0] ?? '');
  const isMatrix = fields.every(({ schema }) => isGroup(schema)) && rows.some(nameOf);
  for (const row of rows) {
    const [, ...cells] = row;
    const field = nameOf(row);
    if (!field) {
      const isOwn = row.every(
        (cell, index) =>
          saysNothing(cell) || isOwnCell(cell, header[index]) || isOwnCell(cell, row[0]),
      );
      const isUsed = isMatrix && row === header;
      if (!isOwn && !isUsed) contents.left.push({ type: 'table', hasHeader: false, rows: [row] });
    } else if (isMatrix && cells.length > 1) {
      const pairs = cells.map((cell, index) => [header[index + 1] ?? [], cell]);
      add(contents, field, [{ type: 'table', hasHeader: false, rows: pairs }]);
    } else {
      add(contents, field, cells.flat());
    }
  }
}

/** Sorts blocks by the fields of a group: by names in tables, before colons and in headings. */
export function contentsOf(fields: readonly Field[], blocks: readonly Block[]): Contents {
  const contents: Contents = { fields: new Map(), left: [] };
  let current: Field | undefined;
  for (const block of blocks.flatMap(apart)) {
    if (block.type === 'table') {
      addTable(contents, fields, block.rows);
      continue;
    }
    if (block.type !== 'paragraph' && block.type !== 'heading') continue;
    const text = textOf(block.runs);
    const named = fieldAtStart(fields, text);
    if (named) {
      add(contents, named.field, [paragraphOf(withoutStart(block.runs, named.length))]);
    } else if (block.type === 'heading') {
      current = fieldNamed(fields, text);
      if (!current) contents.left.push(block);
    } else if (current) {
      add(contents, current, [block]);
    } else {
      addBare(contents, fields, block.runs);
    }
  }
  return contents;
}

/** Puts the words around a number where they belong: «более 4200 семей». */
function partAmounts(fields: readonly Field[], { fields: contents }: Contents): void {
  const [value, qualifier, unit] = ['value', 'qualifier', 'unit'].map((name) =>
    fields.find((field) => field.name === name),
  );
  const written = value && contents.get(value);
  if (!written || !unit) return;
  const number = readNumber(wordsOf(written));
  if (!number) return;
  const options = qualifier ? (metaOf(qualifier.schema).options ?? {}) : {};
  const called = number.before === '' ? undefined : valueCalled(options, number.before);
  const isKnown =
    number.before === '' || (called !== undefined && qualifier && !contents.has(qualifier));
  const isFree = number.after === '' || !contents.has(unit);
  if (!isKnown || !isFree) return;
  contents.set(value, [paragraph(String(number.value))]);
  if (qualifier && called !== undefined) contents.set(qualifier, [paragraph(number.before)]);
  if (number.after !== '') contents.set(unit, [paragraph(number.after)]);
}

/** Reads what was sorted: the fields in the order of the schema. */
export function readContents(fields: readonly Field[], contents: Contents, context: Context): Read {
  partAmounts(fields, contents);
  const left = [...contents.left];
  const value: Record<string, unknown> = {};
  for (const field of fields) {
    const blocks = contents.fields.get(field);
    if (!blocks || saysNothing(blocks)) continue;
    const read = readField(field, blocks, context);
    if (read.value !== undefined) value[field.name] = read.value;
    if (read.left.length > 0)
      left.push(paragraph(`${field.meta.label ?? field.name}:`), ...read.left);
  }
  return { value: Object.keys(value).length > 0 ? value : undefined, left };
}

/** Reads one group of fields. */
export function readGroup(schema: z.ZodType, blocks: readonly Block[], context: Context): Read {
  const fields = fieldsOf(schema);
  return readContents(fields, contentsOf(fields, blocks), context);
}
