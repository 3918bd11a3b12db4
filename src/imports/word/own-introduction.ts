import { BLANK_INTRODUCTION } from '../../schema/paper.ts';
import { labelKey } from './labels.ts';
import { isEmptyRuns, textOf, type Block } from './read/block.ts';

const OWN = new Set([BLANK_INTRODUCTION.title, ...BLANK_INTRODUCTION.paragraphs].map(labelKey));

/** True for what the blank says before its questions, and for a line under the title made from other fields. */
export const isOwnIntroduction = (block: Block): boolean =>
  'runs' in block &&
  (isEmptyRuns(block.runs) ||
    OWN.has(labelKey(textOf(block.runs))) ||
    (block.type === 'paragraph' && block.role === 'subtitle'));
