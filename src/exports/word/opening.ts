import { paragraphOf, type Inline, type Paragraph } from './content.ts';
import { runs } from './text.ts';

/** What a document begins with: its title, beside it a picture, what it is about, what it says in short. */
export const titleBlocks = (
  title: string,
  about: string,
  summary?: string,
  picture?: Inline,
): Paragraph[] => [
  paragraphOf([...(picture ? [picture] : []), ...runs(title)], { style: 'Title' }),
  paragraphOf(runs(about), { style: 'Subtitle' }),
  ...(summary ? [paragraphOf(runs(summary), { style: 'Lead' })] : []),
];
