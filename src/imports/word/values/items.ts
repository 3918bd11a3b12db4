import type { z } from 'zod';
import { fieldsOf, mainField, type Field } from '../../../schema/introspection.ts';
import { fieldAtStart, fieldNamed } from '../labels.ts';
import { textOf, withoutStart, wordsOf, type Block, type Table } from '../read/block.ts';
import { contentsOf, readContents, type Contents } from './group.ts';
import { isOwnCell } from './own-words.ts';
import { paragraph, paragraphOf, type Context, type Read } from './read.ts';
import { saysNothing } from './text.ts';

const firstLine = (cell: readonly Block[] | undefined): string =>
  wordsOf(cell ?? []).split('\n')[0] ?? '';

/** Cell of a row an item: what has the name of another field before it goes there. */
function addCell(
  contents: Contents,
  fields: readonly Field[],
  own: Field,
  cell: readonly Block[],
): void {
  for (const block of cell) {
    const named = block.type === 'paragraph' ? fieldAtStart(fields, textOf(block.runs)) : undefined;
    const field = named?.field ?? own;
    const blocks =
      named && block.type === 'paragraph'
        ? [paragraphOf(withoutStart(block.runs, named.length))]
        : [block];
    contents.fields.set(field, [...(contents.fields.get(field) ?? []), ...blocks]);
  }
}

/** What stands in a table and in none of its items. */
const apart = (cells: readonly (readonly Block[])[]): Contents[] => {
  const left = cells.filter((cell) => !saysNothing(cell) && !isOwnCell(cell)).flat();
  return left.length > 0 ? [{ fields: new Map(), left }] : [];
};

/** Items of a table with a row for each: the names of fields stand above. */
function fromRows(fields: readonly Field[], { rows }: Table): Contents[] {
  const [header = [], ...others] = rows;
  const columns = header.map((cell) => fieldNamed(fields, firstLine(cell)));
  const items = others.map((row) => {
    const contents: Contents = { fields: new Map(), left: [] };
    for (const [index, cell] of row.entries()) {
      const field = columns[index];
      if (saysNothing(cell)) continue;
      if (field) addCell(contents, fields, field, cell);
      else if (!isOwnCell(cell, header[index])) {
        const head = wordsOf(header[index] ?? []);
        contents.left.push(...(head === '' ? [] : [paragraph(`${head}:`)]), ...cell);
      }
    }
    return contents;
  });
  return [...apart(header.filter((_cell, index) => !columns[index])), ...items];
}

/** Items of a table with a column for each: the names of fields stand on the left. */
function fromColumns(fields: readonly Field[], { rows }: Table): Contents[] {
  const count = Math.max(0, ...rows.map((row) => row.length - 1));
  const items = Array.from({ length: count }, (): Contents => ({ fields: new Map(), left: [] }));
  const unknown: Block[][] = [];
  for (const [name = [], ...cells] of rows) {
    const field = fieldNamed(fields, firstLine(name));
    if (!field) {
      unknown.push(name, ...cells.filter((cell) => !isOwnCell(cell, name)));
      continue;
    }
    for (const [index, cell] of cells.entries()) {
      const item = items[index];
      if (!saysNothing(cell)) item?.fields.set(field, [...(item.fields.get(field) ?? []), ...cell]);
    }
  }
  return [...apart(unknown), ...items];
}

/** Items of a table whichever way it is turned. */
function fromTable(fields: readonly Field[], table: Table): Contents[] {
  const above = (table.rows[0] ?? []).filter((cell) => fieldNamed(fields, firstLine(cell)));
  const beside = table.rows.filter(([cell]) => fieldNamed(fields, firstLine(cell)));
  if (above.length === 0 && beside.length === 0) {
    return [{ fields: new Map(), left: [table] }];
  }
  return above.length >= beside.length ? fromRows(fields, table) : fromColumns(fields, table);
}

/** Items told in paragraphs: one each, or several lines with names, until a name comes again. */
function fromParagraphs(fields: readonly Field[], blocks: readonly Block[]): Contents[] {
  const groups: Block[][] = [];
  let seen = new Set<Field>();
  for (const block of blocks) {
    const pieces = block.type === 'list' ? block.items : [[block]];
    for (const piece of pieces) {
      const [first] = piece;
      const named =
        piece.length === 1 && first?.type === 'paragraph'
          ? fieldAtStart(fields, textOf(first.runs))?.field
          : undefined;
      const main = mainField(fields);
      const continues = named !== undefined && groups.length > 0 && !seen.has(named);
      if (continues) groups.at(-1)?.push(...piece);
      else {
        groups.push([...piece]);
        seen = new Set();
      }
      const said = named ?? main;
      if (said) seen.add(said);
    }
  }
  return groups.map((group) => contentsOf(fields, group));
}

function contentsOfItems(fields: readonly Field[], blocks: readonly Block[]): Contents[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'table') return fromTable(fields, block);
    const previous = blocks[index - 1];
    if (previous !== undefined && previous.type !== 'table') return [];
    const end = blocks.findIndex((one, at) => at > index && one.type === 'table');
    return fromParagraphs(fields, blocks.slice(index, end === -1 ? undefined : end));
  });
}

/** Reads a list of groups: rows or columns of tables, paragraphs, items of lists. */
export function readItems(item: z.ZodType, blocks: readonly Block[], context: Context): Read {
  const fields = fieldsOf(item);
  const read = contentsOfItems(fields, blocks).map((contents) =>
    readContents(fields, contents, context),
  );
  const values = read.map(({ value }) => value).filter((value) => value !== undefined);
  const left = read.flatMap((one) => one.left);
  return { value: values.length > 0 ? values : undefined, left };
}
