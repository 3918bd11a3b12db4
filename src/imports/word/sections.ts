import type { z } from 'zod';
import { fieldsOf, isEditorial, type Field } from '../../schema/introspection.ts';
import { MAIN_PART, STORY, UNKNOWN } from '../../schema/paper.ts';
import { parts } from '../../schema/parts.ts';
import { headingOf, type Heading } from './headings.ts';
import { fieldAtStart, fieldNamed, labelKey } from './labels.ts';
import { withoutOwnWords } from './own-words.ts';
import { textOf, withoutStart, wordsOf, type Block, type Table } from './read/block.ts';
import { paragraphOf } from './values/read.ts';

/** A document parted by the names it is written under. */
export interface Sections {
  /** What stands for each field. */
  fields: Map<Field, Block[]>;
  /** Prose: what stands before any name, and under «Рассказ». */
  story: Block[];
  /** What stands under names that the schema does not know. */
  unknown: Block[];
}

/** Where the next block belongs. */
type Place =
  | { kind: 'intro' | 'part' }
  | { kind: 'story'; level: number }
  | { kind: 'field'; field: Field; level: number };

/** Headings that name no field and say nothing of the entry. */
const PARTS = new Set(
  [MAIN_PART, UNKNOWN, ...Object.values(parts).map(({ label }) => label)].map(labelKey),
);

const firstLine = ([name = []]: readonly Block[][]): string => wordsOf(name).split('\n')[0] ?? '';

class Sorter {
  readonly sections: Sections = { fields: new Map(), story: [], unknown: [] };
  readonly #fields: Field[];
  #place: Place = { kind: 'intro' };

  constructor(schema: z.ZodType) {
    // Authors do not speak for the editors.
    this.#fields = fieldsOf(schema).filter(({ name }) => !isEditorial(schema, [name]));
  }

  /** `next` is what stands after the block. */
  take(block: Block, next: Block | undefined): void {
    const heading = headingOf(block);
    if (block.type === 'heading' && (block.isTitle ?? this.#isFirst(block))) {
      this.#put('title', block);
    } else if (block.type === 'paragraph' && block.role === 'lead') {
      this.#put('summary', block);
    } else if (!(heading && this.#enter(heading, block, next))) {
      this.#add(block);
    }
  }

  #put(name: string, block: Extract<Block, { runs: unknown }>): void {
    const field = this.#fields.find((one) => one.name === name);
    if (field) this.#append(field, [paragraphOf(block.runs)]);
  }

  #append(field: Field, blocks: readonly Block[]): void {
    const { fields } = this.sections;
    fields.set(field, [...(fields.get(field) ?? []), ...blocks]);
  }

  /** True for a heading that begins a document which has no title otherwise. */
  #isFirst(block: Extract<Block, { type: 'heading' }>): boolean {
    const { fields, story } = this.sections;
    const text = textOf(block.runs);
    return (
      this.#place.kind === 'intro' &&
      fields.size === 0 &&
      story.length === 0 &&
      !fieldNamed(this.#fields, text) &&
      ![...PARTS, labelKey(STORY)].includes(labelKey(text))
    );
  }

  /** Goes where a heading leads; false when it belongs to what stands there already. */
  #enter({ text, level, isGuess }: Heading, block: Block, next: Block | undefined): boolean {
    const place = this.#place;
    if (place.kind === 'story' && level > place.level) return false;
    const key = labelKey(text);
    const isPart = PARTS.has(key);
    const field = fieldNamed(this.#fields, text);
    if (key === labelKey(STORY)) {
      this.#place = { kind: 'story', level };
    } else if (field && !(isPart && next?.type === 'heading')) {
      this.#place = { kind: 'field', field, level };
    } else if (isPart) {
      this.#place = { kind: 'part' };
    } else if (
      isGuess ||
      place.kind === 'intro' ||
      (place.kind === 'field' && level > place.level)
    ) {
      return false;
    } else {
      this.sections.unknown.push(block);
      this.#place = { kind: 'part' };
    }
    return true;
  }

  #add(block: Block): void {
    if (this.#place.kind === 'story') this.sections.story.push(block);
    else if (this.#place.kind === 'field') this.#append(this.#place.field, [block]);
    else if (!this.#addNamed(block)) this.#loose.push(block);
  }

  /** Where blocks go that stand under no name. */
  get #loose(): Block[] {
    return this.#place.kind === 'intro' ? this.sections.story : this.sections.unknown;
  }

  /** Takes a line or a table that names fields itself; false for any other block. */
  #addNamed(block: Block): boolean {
    if (block.type === 'table') return this.#addRows(block);
    const named = block.type === 'paragraph' && fieldAtStart(this.#fields, textOf(block.runs));
    if (!named) return false;
    this.#append(named.field, [paragraphOf(withoutStart(block.runs, named.length))]);
    return true;
  }

  #addRows(table: Table): boolean {
    const rows = table.rows.map((row) => ({
      row,
      field: row.length > 1 ? fieldNamed(this.#fields, firstLine(row)) : undefined,
    }));
    const known = rows.filter(({ field }) => field);
    if (known.length < 2 || known.length * 2 < rows.length) return false;
    for (const { row, field } of rows) {
      if (field) this.#append(field, row.slice(1).flat());
      else this.#loose.push({ ...table, rows: [row] });
    }
    return true;
  }
}

/** Parts the blocks of a document by the headings, tables and beginnings of lines that name fields. */
export function sectionsOf(schema: z.ZodType, blocks: readonly Block[]): Sections {
  const own = withoutOwnWords(blocks);
  const sorter = new Sorter(schema);
  for (const [index, block] of own.entries()) sorter.take(block, own[index + 1]);
  return sorter.sections;
}
