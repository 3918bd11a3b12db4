import { componentNames, components } from '../../../reader/body/components.ts';
import { writeAttributes } from '../../../reader/body/write-insertion.ts';
import { fieldsOf, metaOf } from '../../../schema/introspection.ts';
import { labelKey } from '../labels.ts';
import { textOf, type Block, type Paragraph } from '../read/block.ts';
import { contentsOf, readContents } from '../values/group.ts';
import type { Context } from '../values/read.ts';
import { siteAddress } from './inline.ts';

const isText = (block: Block | undefined): block is Paragraph =>
  block?.type === 'paragraph' && block.role === 'insertion-text';

/** An insertion that begins at this block, as MDX, and how many blocks it takes; undefined when it cannot be told. */
export function insertionAt(
  blocks: readonly Block[],
  index: number,
  context: Context,
  site: URL,
): { text: string; length: number } | undefined {
  const head = blocks[index];
  if (head?.type !== 'paragraph' || head.role !== 'insertion') return undefined;
  const name = componentNames.find(
    (one) => labelKey(metaOf(components[one]).label ?? '') === labelKey(textOf(head.runs)),
  );
  if (!name) return undefined;
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex((block) => !isText(block));
  const own = end === -1 ? rest : rest.slice(0, end);
  const fields = fieldsOf(components[name]);
  const { value, left } = readContents(fields, contentsOf(fields, own), context);
  if (left.length > 0) return undefined;
  const attributes = Object.fromEntries(
    Object.entries((value ?? {}) as Record<string, string>).map(([key, one]) => [
      key,
      siteAddress(one, site),
    ]),
  );
  return {
    text: `<${name}${writeAttributes(
      fields.map((field) => field.name),
      attributes,
    )} />`,
    length: own.length + 1,
  };
}
