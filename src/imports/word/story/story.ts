import { isEmptyRuns, textOf, wordsOf, type Block, type Table } from '../read/block.ts';
import type { Context } from '../values/read.ts';
import { insertionAt } from './insertion.ts';
import { inlineText, type Surroundings } from './inline.ts';

/** Most columns of a table of a story. */
const COLUMNS_MAX = 16;
/** Deepest heading of a story. */
const LEVEL_MAX = 4;

const indented = (text: string, by: number): string =>
  text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);

/** Levels of headings as a story has them: from `top` down, none left out. */
function levelsOf(blocks: readonly Block[], top: number): Map<Block, number> {
  const headings = blocks.filter((block) => block.type === 'heading');
  const highest = Math.min(...headings.map(({ level }) => level));
  const levels = new Map<Block, number>();
  let last = top - 1;
  for (const heading of headings) {
    const level = Math.min(heading.level - highest + top, last + 1, LEVEL_MAX);
    levels.set(heading, level);
    last = level;
  }
  return levels;
}

const isPlainTable = ({ rows }: Table): boolean =>
  rows.every((row) => row.length <= COLUMNS_MAX) && rows.some((row) => row.length > 1);

/** Writes blocks as the body of an entry; headings begin at `top`. */
export function storyText(
  blocks: readonly Block[],
  around: Surroundings,
  context: Context,
  top = 2,
): string {
  const levels = levelsOf(blocks, top);

  const cellText = (cell: readonly Block[]): string =>
    cell
      .map((block) =>
        'runs' in block
          ? inlineText(block.runs, around)
          : inlineText([{ text: wordsOf([block]) }], around),
      )
      .filter((text) => text !== '')
      .join('; ')
      .replaceAll(/\\?\n/g, ' ');

  const tableText = (table: Table): string => {
    if (!isPlainTable(table)) return table.rows.flat().map(textsOf).flat().join('\n\n');
    const width = Math.max(...table.rows.map((row) => row.length));
    const rows = table.rows.map((row) =>
      Array.from({ length: width }, (_cell, index) => cellText(row[index] ?? [])),
    );
    const lines = rows.map((row) => `| ${row.join(' | ')} |`);
    return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
  };

  const listText = (items: readonly Block[][], ordered: boolean): string =>
    items
      .map((item, index) => {
        const mark = ordered ? `${index + 1}. ` : '- ';
        const [first = '', ...rest] = textsOf(item);
        const isTight = item.slice(1).every(({ type }) => type === 'list');
        return `${mark}${indented([first, ...rest].join(isTight ? '\n' : '\n\n'), mark.length)}`;
      })
      .join('\n');

  const blockText = (block: Block): string => {
    switch (block.type) {
      case 'heading': {
        const text = inlineText(block.runs, around).replaceAll('\\\n', ' ');
        return text === '' ? '' : `${'#'.repeat(levels.get(block) ?? LEVEL_MAX)} ${text}`;
      }
      case 'paragraph':
        if (block.role === 'rule') return '---';
        if (block.role === 'code') return `\`\`\`\n${textOf(block.runs)}\n\`\`\``;
        return isEmptyRuns(block.runs) ? '' : inlineText(block.runs, around);
      case 'list':
        return listText(block.items, block.ordered);
      case 'table':
        return tableText(block);
      case 'quote':
        return textsOf(block.blocks).join('\n\n').replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>');
    }
  };

  function textsOf(own: readonly Block[]): string[] {
    const texts: string[] = [];
    for (let index = 0; index < own.length; index += 1) {
      const insertion = insertionAt(own, index, context, around.site);
      const block = own[index];
      if (insertion) {
        texts.push(insertion.text);
        index += insertion.length - 1;
      } else if (block) {
        texts.push(blockText(block));
      }
    }
    return texts.filter((text) => text !== '');
  }

  return textsOf(blocks).join('\n\n');
}
