import type { Leftover } from './draft.ts';
import type { Surroundings } from './story/inline.ts';
import { storyText } from './story/story.ts';
import type { Context } from './values/read.ts';

/** Heading of what was not understood, at the end of a body. */
export const NOTES_TITLE = 'Редактору: не распознано';

const ADVICE =
  'Этого не удалось разложить по полям при переносе из Word. Перенесите нужное и удалите раздел вместе с заголовком.';

/** Everything that was not understood, as the last section of a body; empty when all was. */
export function notesText(
  leftovers: readonly Leftover[],
  around: Surroundings,
  context: Context,
): string {
  const sections = leftovers.flatMap(({ name, blocks }) => {
    const text = storyText(blocks, around, context, name === '' ? 3 : 4);
    return text === '' ? [] : [...(name === '' ? [] : [`### ${name}`]), text];
  });
  return sections.length === 0 ? '' : [`## ${NOTES_TITLE}`, ADVICE, ...sections].join('\n\n');
}
