import type { Passage } from '../passages/passage.ts';

/** Fields whose words are not the author's: names, titles of publications, what documents decided. */
const BORROWED = new Set(['title', 'sources', 'resolution', 'synonyms', 'shortName', 'verdicts']);

/** True for text that the author wrote, as against names, titles and words of other people. */
export const isOwn = ({ path: [field = ''], insertion }: Passage): boolean =>
  insertion === undefined
    ? !BORROWED.has(String(field))
    : insertion === 'Note' || insertion === 'KeyFigure';

/** Text of the same length with what stands in quotation marks blanked: names and words of others. */
export const withoutQuotes = (text: string): string =>
  text.replace(/«[^«»]*»|„[^„“]*“|"[^"\n]*"/gu, (found) => ' '.repeat(found.length));
