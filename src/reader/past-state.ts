import type { z } from 'zod';
import { collections } from '../schema/collections.ts';
import { isEditorial, walkFields } from '../schema/introspection.ts';
import type { Guarded } from './body/guard.ts';
import { judgeBody } from './body/judge.ts';
import type { MarkupParser } from './body/parse.ts';
import { readYaml } from './data/yaml.ts';
import type { EntryFile } from './entry-file.ts';
import { dataPassages } from './passages/data.ts';
import type { Passage } from './passages/passage.ts';
import { plainPassages } from './passages/plain.ts';
import { addressesOf, isGraveAddress, isGravePassage } from './privacy/judge.ts';
import { START } from './problem.ts';
import { gate } from './text/gate.ts';

/** Why an earlier state of an entry is not shown: it cannot be read, so nobody can judge it, or it may hold personal data. */
export type Unshown = 'unreadable' | 'private';

/** Earlier state of an entry as far as readers may see it. */
export type PastState = { value: unknown; prose: string } | { unshown: Unshown };

/** What cannot be part of an id, a date or a choice. */
const WORDY = /\s|\p{Lu}|@/u;

/** Marks of headings, quotations and lists: without them a line reads as the block it is. */
const MARKS = /^[ \t]*(?:(?:#{1,6}|[-*+>]|\d{1,9}[.)])[ \t]+)+|\*\*/gm;

const nowhere = () => START;

/** Everything that a version would show as text: an old file may have anything in any field, and its prose is given as it is written. */
function textsOf(schema: z.ZodType, value: unknown, prose: Guarded, body: string): Passage[] {
  const strays: Passage[] = [];
  walkFields(schema, value, (path, text, meta) => {
    if (typeof text !== 'string' || meta.input === 'line' || meta.input === 'prose') return;
    if (meta.input !== 'url' && WORDY.test(text)) {
      strays.push({ text, kind: 'field', path, meta, at: nowhere });
    }
  });
  const told = [...dataPassages(schema, value, '', nowhere), ...strays];
  return [
    ...told.filter(({ path }) => !isEditorial(schema, path)),
    ...prose.passages(),
    ...plainPassages(body.replaceAll(MARKS, '')),
  ];
}

const mayBePrivate = (schema: z.ZodType, value: unknown, prose: Guarded, body: string): boolean =>
  textsOf(schema, value, prose, body).some(isGravePassage) ||
  [...addressesOf(schema, value, nowhere), ...prose.links].some(({ address }) =>
    isGraveAddress(address),
  );

/**
 * What readers may see of an earlier state of an entry. It was written for the schema of its time, so only the
 * rules on personal data judge it; what they cannot read nobody may see. What is published now they have judged.
 */
export function pastStateOf(
  { collection }: EntryFile,
  bytes: Uint8Array,
  parse: MarkupParser,
  isPublished = false,
): PastState {
  const { schema, format } = collections[collection];
  const { data, body, findings } = gate(bytes, format);
  if (data === undefined || body === undefined || findings.length > 0) {
    return { unshown: 'unreadable' };
  }
  const { value, findings: slips } = readYaml(data);
  if (slips.length > 0) return { unshown: 'unreadable' };
  if (isPublished) return { value, prose: body };
  const prose = judgeBody(body, parse);
  if (prose.findings.length > 0) return { unshown: 'unreadable' };
  return mayBePrivate(schema, value, prose, body) ? { unshown: 'private' } : { value, prose: body };
}
