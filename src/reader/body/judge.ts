import { guard, type Guarded } from './guard.ts';
import { parseBody, type MarkupParser } from './parse.ts';

/** Judges the text of a body; an empty body has no segments. */
export function judgeBody(text: string, parse: MarkupParser): Guarded {
  const nothing: Guarded = {
    segments: [],
    findings: [],
    sources: [],
    links: [],
    headings: [],
    passages: () => [],
  };
  if (text.trim() === '') return nothing;
  const tree = parseBody(text, parse);
  return 'finding' in tree ? { ...nothing, findings: [tree.finding] } : guard(tree, text);
}
