import type { z } from 'zod';
import type { Segment } from '../../reader/body.ts';
import { STORY, UNKNOWN } from '../../schema/paper.ts';
import { bodyBlocks } from './body/blocks.ts';
import type { Block } from './content.ts';
import { bullet, heading } from './paragraphs.ts';
import { entryParts } from './parts.ts';
import type { Wording } from './values.ts';

/** What is shown of an entry beyond its fields. */
export interface EntryExtras {
  /** Full address of its page. */
  page: string;
  body: readonly Segment[];
  /** What the sources do not tell. */
  gaps: readonly string[];
}

/** Fields above the parts, and the date that stands at the head of every page. */
const SHOWN_ELSEWHERE = ['title', 'summary', 'updated'];

/** An entry after its title: the parts of its form, its prose before the sources. */
export function entryBlocks(
  schema: z.ZodType,
  data: unknown,
  wording: Wording,
  { page, body, gaps }: EntryExtras,
): Block[] {
  const parts = entryParts(schema, data, wording, SHOWN_ELSEWHERE);
  const isLast = ({ name }: { name: string | undefined }) =>
    name === 'sources' || name === 'editors';
  const story = bodyBlocks(body, wording, page);
  return [
    ...parts.filter((part) => !isLast(part)).flatMap(({ blocks }) => blocks),
    ...(story.length > 0 ? [heading(1, STORY), ...story] : []),
    ...(gaps.length > 0
      ? [heading(1, UNKNOWN), ...gaps.map((gap) => bullet([{ text: gap }]))]
      : []),
    ...parts.filter(isLast).flatMap(({ blocks }) => blocks),
  ];
}
