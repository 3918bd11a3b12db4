import type { z } from 'zod';
import { metaOf } from '../../../schema/introspection.ts';
import { isEmptyRuns, textOf, type Block, type Run } from '../read/block.ts';
import { paragraphOf, type Read } from './read.ts';

/** Runs without pictures, which no field but the story can hold. */
const spoken = (runs: readonly Run[]): Run[] => runs.filter(({ picture }) => picture === undefined);

/** Pictures of a paragraph and links that a plain text would lose. */
function lost(runs: readonly Run[]): Block[] {
  const kept = runs.filter(
    ({ picture, href, text }) =>
      picture !== undefined ||
      (href !== undefined && /^https?:/.test(href) && href !== text.trim()),
  );
  return kept.length > 0 ? [paragraphOf([...kept])] : [];
}

const say = (runs: readonly Run[]): string =>
  textOf(spoken(runs))
    .replaceAll(/(?<! ) *\n */g, '\n')
    .replaceAll(/ {2,}/g, ' ')
    .trim();

/** Texts of paragraphs and items of lists, with what a plain text loses of each. */
function textsOf(blocks: readonly Block[]): { text: string; isItem: boolean; left: Block[] }[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [{ text: say(block.runs), isItem: false, left: lost(block.runs) }];
      case 'list':
        return block.items.flatMap(textsOf).map((one) => ({ ...one, isItem: true }));
      case 'quote':
        return textsOf(block.blocks);
      case 'table':
        return block.rows.map((row) => {
          const cells = row.flatMap(textsOf);
          return {
            text: cells
              .map(({ text }) => text)
              .filter(Boolean)
              .join(' — '),
            isItem: true,
            left: cells.flatMap(({ left }) => left),
          };
        });
    }
  });
}

/** Plain text of a field: paragraphs apart, or all in one line when it takes one. */
export function readText(schema: z.ZodType, blocks: readonly Block[]): Read {
  const texts = textsOf(blocks);
  const said = texts.filter(({ text }) => text !== '');
  const left = texts.flatMap((one) => one.left);
  if (said.length === 0) return { value: undefined, left };
  if (metaOf(schema).input !== 'prose') {
    return { value: said.map(({ text }) => text.replaceAll('\n', ' ')).join(' '), left };
  }
  const value = said
    .map(({ text, isItem }, index) => {
      const mark = isItem ? '— ' : '';
      const gap = isItem && said[index - 1]?.isItem ? '\n' : '\n\n';
      return `${index > 0 ? gap : ''}${mark}${text}`;
    })
    .join('');
  return { value, left };
}

/** Texts of a list of texts: every paragraph and item is one. */
export function readTexts(blocks: readonly Block[]): Read {
  const texts = textsOf(blocks);
  const said = [...new Set(texts.map(({ text }) => text.replaceAll('\n', ' ')).filter(Boolean))];
  return { value: said.length > 0 ? said : undefined, left: texts.flatMap((one) => one.left) };
}

/** True for blocks that say nothing: empty ones and the dash of an empty cell. */
export const saysNothing = (blocks: readonly Block[]): boolean =>
  blocks.every(
    (block) =>
      block.type === 'paragraph' &&
      (isEmptyRuns(block.runs) || /^[\s—–-]+$/.test(textOf(block.runs))) &&
      block.runs.every(({ picture }) => picture === undefined),
  );
