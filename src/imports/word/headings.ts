import { isEmptyRuns, textOf, type Block, type Run } from './read/block.ts';

/** What looks like a heading. */
export interface Heading {
  text: string;
  level: number;
  /** True for a bold paragraph, which may be mere emphasis. */
  isGuess: boolean;
}

/** A longer bold paragraph is emphasis. */
const GUESS_MAX = 100;
/** A bold paragraph stands below all true headings. */
const GUESS_LEVEL = 7;

const isBold = (runs: readonly Run[]): boolean =>
  !isEmptyRuns(runs) && runs.every(({ strong, text }) => strong === true || text.trim() === '');

/** The heading that a block is or looks like. */
export function headingOf(block: Block): Heading | undefined {
  if (block.type === 'heading') {
    return { text: textOf(block.runs), level: block.level, isGuess: false };
  }
  if (block.type !== 'paragraph' || !isBold(block.runs)) return undefined;
  const text = textOf(block.runs).trim();
  return text.length > GUESS_MAX ? undefined : { text, level: GUESS_LEVEL, isGuess: true };
}
