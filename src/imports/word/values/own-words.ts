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

/** True for a cell that says nothing of an entry: a number, a head of the blank's own tables. */
export function isOwnCell(cell: readonly Block[]): boolean {
  const text = wordsOf(cell);
  return /^(?:№|\d*\.?)$/.test(text.trim()) || HEADS.has(labelKey(text));
}
