import { QUESTIONS } from '../../reader/quality/completeness.ts';
import { BLANK_INTRODUCTION } from '../../schema/paper.ts';
import { labelKey } from './labels.ts';
import { isEmptyRuns, textOf, wordsOf, type Block } from './read/block.ts';

/** What the blank says before its questions and the passport of what is missing: no words of an author. */
const OWN = new Set(
  [BLANK_INTRODUCTION.title, ...BLANK_INTRODUCTION.paragraphs, ...QUESTIONS].map(labelKey),
);

const isOwn = (text: string): boolean => OWN.has(labelKey(text));

/** Blocks without what documents of the site say by themselves, and without empty paragraphs. */
export const withoutOwnWords = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.type === 'list') {
      const items = block.items.filter((item) => !isOwn(wordsOf(item)));
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    const isPlain = block.type === 'paragraph' || (block.type === 'heading' && block.isTitle);
    return isPlain && (isEmptyRuns(block.runs) || isOwn(textOf(block.runs))) ? [] : [block];
  });
