import { LevelFormat, type IParagraphOptions } from 'docx';
import { LEVELS, STEP } from './style.ts';

/** Look of the paragraph with the mark of an item. */
export type Mark = Pick<IParagraphOptions, 'numbering'>;

const levelOf = (depth: number) => Math.min(depth, LEVELS) - 1;

/** Mark of an item without a number; `depth` is 1 for an outer list. */
export const bulletMark = (depth: number): Mark => ({
  numbering: { reference: 'bullets', level: levelOf(depth) },
});

/** Number of an item of a list that begins with `start`; every list counts anew. */
export function numberMark(depth: number, start: number, isFirst: boolean): Mark {
  const level = levelOf(depth);
  const definition = {
    reference: `numbers-${depth}-${start}`,
    levels: Array.from({ length: level + 1 }, (_level, index) => ({
      level: index,
      start,
      format: LevelFormat.DECIMAL,
      text: `%${index + 1}.`,
      style: { paragraph: { indent: { left: STEP * (index + 1), hanging: STEP } } },
    })),
  };
  return { numbering: { reference: definition, level, restart: isFirst } };
}
