/** Stretch of text of one look; breaks of lines are line feeds in it. */
export interface Run {
  text: string;
  strong?: boolean;
  em?: boolean;
  del?: boolean;
  code?: boolean;
  /** Where the text leads. */
  href?: string;
  /** Number of the picture that stands here; the text is its description. */
  picture?: number;
}

/** Piece of a document. */
export type Block =
  | { type: 'heading'; level: number; runs: Run[]; isTitle?: boolean }
  | { type: 'paragraph'; runs: Run[]; role?: ParagraphRole }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'table'; hasHeader: boolean; rows: Block[][][] }
  | { type: 'quote'; blocks: Block[] };

/** What a paragraph is by the name of its style. */
export type ParagraphRole = 'lead' | 'subtitle' | 'insertion' | 'insertion-text' | 'code' | 'rule';

export type Table = Extract<Block, { type: 'table' }>;
export type Paragraph = Extract<Block, { type: 'paragraph' }>;

/** Text of runs as it stands. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Blocks without a word or a picture in them. */
export const isEmptyRuns = (runs: readonly Run[]): boolean =>
  runs.every(({ text, picture }) => picture === undefined && text.trim() === '');

/** Paragraphs of blocks in their order, out of lists, tables and quotes. */
export function paragraphsOf(blocks: readonly Block[]): Run[][] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [block.runs];
      case 'list':
        return block.items.flatMap(paragraphsOf);
      case 'table':
        return block.rows.flat().flatMap(paragraphsOf);
      case 'quote':
        return paragraphsOf(block.blocks);
    }
  });
}

/** Words of blocks, a paragraph a line. */
export const wordsOf = (blocks: readonly Block[]): string =>
  paragraphsOf(blocks)
    .map((runs) => textOf(runs).trim())
    .filter((text) => text !== '')
    .join('\n');

/** Numbers of the pictures that stand in blocks. */
export const picturesIn = (blocks: readonly Block[]): Set<number> =>
  new Set(
    paragraphsOf(blocks)
      .flat()
      .map(({ picture }) => picture)
      .filter((picture) => picture !== undefined),
  );

/** Runs without their first characters. */
export function withoutStart(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    const text = run.text.slice(cut);
    return cut > 0 && text === '' ? [] : [{ ...run, text }];
  });
}

/** Lines of runs: a break ends one. */
export function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.filter((line) => !isEmptyRuns(line));
}
