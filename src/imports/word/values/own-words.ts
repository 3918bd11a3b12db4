import { itemOf, metaOf, type Field } from '../../../schema/introspection.ts';
import { ANSWER, ANSWERS, CHOOSE_ONE, CHOOSE_SEVERAL, QUESTION } from '../../../schema/paper.ts';
import { labelKey } from '../labels.ts';
import { isEmptyRuns, textOf, wordsOf, type Block } from '../read/block.ts';

/** Blocks without what the blank itself says under the name of a field: its hint and how to answer. */
export function withoutOwnWords({ schema, meta }: Field, blocks: readonly Block[]): Block[] {
  const item = itemOf(schema);
  const own = [meta.hint, item && metaOf(item).hint, CHOOSE_ONE, CHOOSE_SEVERAL]
    .filter((text) => text !== undefined)
    .map(labelKey);
  return blocks.filter(
    (block) =>
      block.type !== 'paragraph' ||
      block.runs.some(({ picture }) => picture !== undefined) ||
      !(isEmptyRuns(block.runs) || own.includes(labelKey(textOf(block.runs)))),
  );
}

const HEADS = new Set([QUESTION, ANSWER, ...ANSWERS].map(labelKey));

const isNumberHead = (cell: readonly Block[]): boolean =>
  /^(?:№|n|no\.?|#)?\s?(?:п\/п)?$/i.test(wordsOf(cell).trim()) && wordsOf(cell) !== '';

/** True for a head of the blank's own tables and of numbers of rows. */
const isOwnHead = (cell: readonly Block[]): boolean =>
  isNumberHead(cell) || HEADS.has(labelKey(wordsOf(cell)));

/** True for a cell that says nothing of an entry: an own head, and under «№» the number of a row. */
export const isOwnCell = (cell: readonly Block[], head: readonly Block[] = []): boolean =>
  isOwnHead(cell) || (isNumberHead(head) && /^\d{1,3}\.?$/.test(wordsOf(cell).trim()));
