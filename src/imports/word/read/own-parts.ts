import type { Block, Run } from './block.ts';

/** How the description of the QR code in a document of the site begins. */
const OWN = 'QR-код с адресом ';

const withoutOwn = (runs: readonly Run[]): Run[] =>
  runs.filter(({ picture, text }) => picture === undefined || !text.startsWith(OWN));

/** A document of the site without what it adds to an entry: the QR code beside the title, the line under it. */
export const withoutOwnParts = (blocks: readonly Block[]): Block[] =>
  blocks
    .filter((block) => block.type !== 'paragraph' || block.role !== 'subtitle')
    .map((block) =>
      block.type === 'heading' && block.isTitle
        ? { ...block, runs: withoutOwn(block.runs) }
        : block,
    );
