import { Paragraph, type ImageRun } from 'docx';
import type { z } from 'zod';
import type { Segment } from '../../reader/body.ts';
import { STORY, UNKNOWN } from '../../schema/paper.ts';
import { bodyBlocks } from './body/blocks.ts';
import { bullet, entryParts, heading, type Block } from './parts.ts';
import { runs } from './text.ts';
import type { Wording } from './values.ts';

/** What is shown of an entry beyond its fields. */
export interface EntryExtras {
  /** Full address of its page. */
  page: string;
  body: readonly Segment[];
  /** What the sources do not tell. */
  gaps: readonly string[];
}

interface Named {
  title: string;
  summary: string;
}

/** Fields above the parts, and the date that stands at the head of every page. */
const SHOWN_ELSEWHERE = ['title', 'summary', 'updated'];

/** What a document begins with: its title, beside it a picture, what it is about, what it says in short. */
export const titleBlocks = (
  { title, summary }: Named,
  about: string,
  picture?: ImageRun,
): Paragraph[] => [
  new Paragraph({ heading: 'Title', children: [...(picture ? [picture] : []), ...runs(title)] }),
  new Paragraph({ style: 'Subtitle', children: runs(about) }),
  new Paragraph({ style: 'Lead', children: runs(summary) }),
];

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
