import type { z } from 'zod';
import { fieldsOf, itemOf, metaOf, type Field } from '../schema/introspection.ts';
import { choicesOf, labelOf } from '../schema/labels.ts';
import { MAIN_PART } from '../schema/paper.ts';
import { parts, type PartName } from '../schema/parts.ts';

/** Labels of the terms of a vocabulary, in their order. */
export type TermLabels = (vocabulary: string) => readonly string[];

/** One question of a blank. */
export interface BlankQuestion {
  label: string;
  hint: string | undefined;
  required: boolean;
  /** Answers to choose from; none when the answer is free. */
  options: readonly string[];
  /** True when there may be several answers. */
  several: boolean;
  /** Questions that make up the answer; none when it is one text. */
  questions: BlankQuestion[];
}

/** Part of a blank under a heading of its own. */
export interface BlankPart {
  title: string;
  questions: BlankQuestion[];
}

/** What the editors fill in: keys that hold an entry together, what has been checked and when. */
const isForEditors = ({ meta }: Field): boolean => meta.part === 'editors' || meta.input === 'key';

function questionOf(field: Field, terms: TermLabels): BlankQuestion {
  const item = itemOf(field.schema);
  const inner: z.ZodType = item ?? field.schema;
  const { vocabulary } = metaOf(inner);
  return {
    label: labelOf(field.schema),
    hint: field.meta.hint ?? metaOf(inner).hint,
    required: field.required,
    options: vocabulary === undefined ? Object.values(choicesOf(inner)) : terms(vocabulary),
    several: item !== undefined,
    questions: questionsOf(inner, terms),
  };
}

const questionsOf = (schema: z.ZodType, terms: TermLabels): BlankQuestion[] =>
  fieldsOf(schema)
    .filter((field) => !isForEditors(field))
    .map((field) => questionOf(field, terms));

/** What the blank of an entry asks, in the parts of its form; what stands above the parts comes first. */
export function blankOf(schema: z.ZodType, terms: TermLabels): BlankPart[] {
  const fields = fieldsOf(schema).filter((field) => !isForEditors(field));
  const names: (PartName | undefined)[] = [undefined, ...(Object.keys(parts) as PartName[])];
  return names
    .map((name) => ({
      title: name ? parts[name].label : MAIN_PART,
      questions: fields
        .filter(({ meta }) => meta.part === name)
        .map((field) => questionOf(field, terms)),
    }))
    .filter(({ questions }) => questions.length > 0);
}
