import { LevelFormat, type INumberingOptions, type IParagraphOptions } from 'docx';
import type { Mark } from './content.ts';
import { LEVELS, STEP } from './style.ts';

/** Mark of an item as the library knows it. */
type Numbering = NonNullable<IParagraphOptions['numbering']>;

const levelOf = (depth: number) => Math.min(depth, LEVELS) - 1;

/** Mark of an item without a number; `depth` is 1 for an outer list. */
export const bulletMark = (depth: number): Mark => ({
  list: 'bullets',
  level: levelOf(depth),
  isFirst: false,
});

/** Number of an item of a list that begins with `start`; every list counts anew. */
export const numberMark = (depth: number, start: number, isFirst: boolean): Mark => ({
  list: { depth, start },
  level: levelOf(depth),
  isFirst,
});

/** Marks of lists at every depth, for the library. */
export const bullets: INumberingOptions['config'][number] = {
  reference: 'bullets',
  levels: Array.from({ length: LEVELS }, (_level, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    style: { paragraph: { indent: { left: STEP * (level + 1), hanging: STEP * 0.7 } } },
  })),
};

/** Mark of an item, for the library. */
export function numberingOf({ list, level, isFirst }: Mark): Numbering {
  if (list === 'bullets') return { reference: list, level };
  const { depth, start } = list;
  const levels = Array.from({ length: level + 1 }, (_level, index) => ({
    level: index,
    start,
    format: LevelFormat.DECIMAL,
    text: `%${index + 1}.`,
    style: { paragraph: { indent: { left: STEP * (index + 1), hanging: STEP } } },
  }));
  const definition = { reference: `numbers-${depth}-${start}`, levels };
  return { reference: definition, level, restart: isFirst };
}
