import { fieldsOf, isEditorial, type Field } from '../../schema/introspection.ts';
import { MAIN_PART, STORY, UNKNOWN } from '../../schema/paper.ts';
import { parts } from '../../schema/parts.ts';
import type { z } from 'zod';
import { fieldAtStart, fieldNamed, labelKey } from './labels.ts';
import { isOwnIntroduction } from './own-introduction.ts';
import { isEmptyRuns, textOf, withoutStart, wordsOf, type Block, type Run } from './read/block.ts';
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
  | { kind: 'intro' | 'part' | 'unknown' | 'dropped' }
  | { kind: 'story'; level: number }
  | { kind: 'field'; field: Field; level: number };

const PARTS = new Set([MAIN_PART, ...Object.values(parts).map(({ label }) => label)].map(labelKey));
/** A bold paragraph stands for a heading in many documents; a longer one is emphasis. */
const HEADING_MAX = 100;

const isBold = (runs: readonly Run[]): boolean =>
  !isEmptyRuns(runs) && runs.every(({ strong, text }) => strong === true || text.trim() === '');

interface Heading {
  text: string;
  level: number;
  /** True for a bold paragraph that looks like a heading. */
  isGuess: boolean;
}

function headingOf(block: Block): Heading | undefined {
  if (block.type === 'heading') {
    return { text: textOf(block.runs), level: block.level, isGuess: false };
  }
  if (block.type !== 'paragraph' || !isBold(block.runs)) return undefined;
  const text = textOf(block.runs).trim();
  return text.length > HEADING_MAX ? undefined : { text, level: 6, isGuess: true };
}

/** True when the heading at this place has a heading under it at once: it names a part, not a field. */
const opensHeading = (blocks: readonly Block[], index: number): boolean => {
  const next = blocks
    .slice(index + 1)
    .find((block) => !('runs' in block && isEmptyRuns(block.runs)));
  return next?.type === 'heading';
};

/** Parts the blocks of a document by the headings, tables and beginnings of lines that name fields. */
export function sectionsOf(schema: z.ZodType, blocks: readonly Block[]): Sections {
  const fields = fieldsOf(schema).filter(({ name }) => !isEditorial(schema, [name]));
  const sections: Sections = { fields: new Map(), story: [], unknown: [] };
  let place: Place = { kind: 'intro' };

  const put = (field: Field, own: readonly Block[]) => {
    sections.fields.set(field, [...(sections.fields.get(field) ?? []), ...own]);
  };
  const called = (name: string) => fields.find((field) => field.name === name);

  /** Where a heading leads; undefined when it is part of what stands there already. */
  const placeAfter = ({ text, level, isGuess }: Heading, index: number): Place | undefined => {
    if (place.kind === 'story' && level > place.level) return undefined;
    const key = labelKey(text);
    if (key === labelKey(STORY)) return { kind: 'story', level };
    if (key === labelKey(UNKNOWN)) return { kind: 'dropped' };
    const isPart = PARTS.has(key);
    const field = fieldNamed(fields, text);
    if (field && !(isPart && opensHeading(blocks, index))) return { kind: 'field', field, level };
    if (isPart) return { kind: 'part' };
    if (isGuess || (place.kind === 'field' && level > place.level)) return undefined;
    return place.kind === 'intro' ? undefined : { kind: 'unknown' };
  };

  /** Rows of a table whose first cells name fields; undefined for any other table. */
  const rowsByField = (block: Block): [Field, Block[]][] | undefined => {
    if (block.type !== 'table') return undefined;
    const named = block.rows.flatMap(([name = [], ...cells]): [Field, Block[]][] => {
      const field = fieldNamed(fields, wordsOf(name).split('\n')[0] ?? '');
      return field && cells.length > 0 ? [[field, cells.flat()]] : [];
    });
    return named.length > 1 && named.length * 2 >= block.rows.length ? named : undefined;
  };

  const putLoose = (block: Block): void => {
    const rows = rowsByField(block);
    if (rows && block.type === 'table') {
      for (const [field, own] of rows) put(field, own);
      const others = block.rows.filter(
        ([name = []]) => !fieldNamed(fields, wordsOf(name).split('\n')[0] ?? ''),
      );
      if (others.length > 0) sections.unknown.push({ ...block, rows: others });
      return;
    }
    const named = block.type === 'paragraph' ? fieldAtStart(fields, textOf(block.runs)) : undefined;
    if (named && block.type === 'paragraph') {
      put(named.field, [paragraphOf(withoutStart(block.runs, named.length))]);
      return;
    }
    (place.kind === 'intro' ? sections.story : sections.unknown).push(block);
  };

  for (const [index, block] of blocks.entries()) {
    const heading = headingOf(block);
    if (block.type === 'heading' && block.isTitle) {
      const title = called('title');
      if (title && !isOwnIntroduction(block)) put(title, [paragraphOf(block.runs)]);
      continue;
    }
    if (block.type === 'paragraph' && block.role === 'lead') {
      const summary = called('summary');
      if (summary) put(summary, [block]);
      continue;
    }
    const next = heading && placeAfter(heading, index);
    if (next) {
      if (next.kind === 'unknown') sections.unknown.push(block);
      place = next;
      continue;
    }
    if (place.kind === 'dropped') continue;
    if (place.kind === 'story') sections.story.push(block);
    else if (place.kind === 'field') put(place.field, [block]);
    else if (!isOwnIntroduction(block)) putLoose(block);
  }
  return sections;
}
