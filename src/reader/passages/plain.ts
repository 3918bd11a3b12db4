import { pointAt } from '../text/point.ts';
import type { Passage } from './passage.ts';

/** Texts of a draft that is no entry yet: every line is one. */
export function plainPassages(source: string): Passage[] {
  return [...source.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: text, index }) => ({
    text,
    kind: 'paragraph',
    path: [],
    meta: {},
    at: (offset) => pointAt(source, index + offset),
  }));
}
