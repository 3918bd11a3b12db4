import { paragraphsOf, type Block, type Run } from './block.ts';

/** How the description of the QR code in a document of the site begins. */
const OWN = 'QR-код с адресом ';

const withoutOwn = (runs: readonly Run[]): Run[] =>
  runs.filter(({ picture, text }) => picture === undefined || !text.startsWith(OWN));

/** Title of a document of the site without the QR code beside it, which is made anew from the address. */
export const withoutQrCode = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) =>
    block.type === 'heading' && block.isTitle ? { ...block, runs: withoutOwn(block.runs) } : block,
  );

/** Numbers of the pictures that stand in blocks. */
export const picturesIn = (blocks: readonly Block[]): Set<number> =>
  new Set(
    paragraphsOf(blocks)
      .flat()
      .map(({ picture }) => picture)
      .filter((picture) => picture !== undefined),
  );
