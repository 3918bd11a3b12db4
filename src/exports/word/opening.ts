import { Paragraph, type ImageRun } from 'docx';
import { runs } from './text.ts';

/** What a document begins with: its title, beside it a picture, what it is about, what it says in short. */
export const titleBlocks = (
  title: string,
  about: string,
  summary?: string,
  picture?: ImageRun,
): Paragraph[] => [
  new Paragraph({ heading: 'Title', children: [...(picture ? [picture] : []), ...runs(title)] }),
  new Paragraph({ style: 'Subtitle', children: runs(about) }),
  ...(summary ? [new Paragraph({ style: 'Lead', children: runs(summary) })] : []),
];
