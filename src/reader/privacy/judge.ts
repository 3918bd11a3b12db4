import type { z } from 'zod';
import { walkFields } from '../../schema/introspection.ts';
import type { LinkUse } from '../body/insertion.ts';
import type { Locate } from '../data/yaml.ts';
import type { Passage } from '../passages/passage.ts';
import { error, FINDINGS_MAX, warning, type Finding, type Point } from '../problem.ts';
import { privacyRules } from '../rules/privacy.ts';
import type { Hit, Text } from './hit.ts';
import { fewOf } from './figures.ts';
import { readAddresses, readText } from './read.ts';

/** Finding of a hit: the message names the kind, never the value. */
function findingOf({ rule, level }: Hit, point: Point): Finding {
  const { title, mend } = privacyRules[rule];
  return (level === 'error' ? error : warning)(rule, point, `${title}. ${mend}`);
}

/** Cells of a row are read like the parts of a sentence; the length stays. */
const asSentence = ({ kind, text }: Passage): string =>
  kind === 'row' ? text.replaceAll(' | ', ',  ') : text;

/** A passage as the rules read it. */
const textOf = (passage: Passage): Text => {
  const { privacy } = passage.meta;
  return { text: asSentence(passage), ...(privacy && { [privacy]: true }) };
};

const judgePassage = (passage: Passage): Finding[] =>
  readText(textOf(passage)).map((hit) => findingOf(hit, passage.at(hit.start)));

const isGrave = ({ level }: Hit): boolean => level === 'error';

/** So many verdicts are kept: the texts of several large entries. */
const KEPT_MAX = 10_000;

/**
 * Tells whether a text or an address may not be published. Earlier states of an entry say mostly the same: what has
 * been read is not read again.
 */
export function createPrivacyVerdict(): {
  ofPassage: (passage: Passage) => boolean;
  ofAddress: (address: string) => boolean;
} {
  const kept = new Map<string, boolean>();
  const once = (key: string, read: () => Hit[]): boolean => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= KEPT_MAX) kept.clear();
    const verdict = read().some(isGrave);
    kept.set(key, verdict);
    return verdict;
  };
  return {
    ofPassage(passage) {
      const text = textOf(passage);
      return once(JSON.stringify(text), () => readText(text));
    },
    ofAddress: (address) => once(address, () => readAddresses(address)),
  };
}

/** Addresses of the data of an entry with their places. */
export function addressesOf(schema: z.ZodType, value: unknown, locate: Locate): LinkUse[] {
  const addresses: LinkUse[] = [];
  walkFields(schema, value, (path, address, { input }) => {
    if (input !== 'url' || typeof address !== 'string' || readAddresses(address).length === 0)
      return;
    addresses.push({ address, ...locate(path, 'value') });
  });
  return addresses;
}

/** Small numbers that the figures of an entry give. */
export const judgeFigures = (value: unknown, locate: Locate): Finding[] =>
  fewOf(value, locate).map((point) =>
    findingOf({ rule: 'privacy-small-number', level: 'warning', start: 0, end: 0 }, point),
  );

/** Personal data in texts and in the addresses they lead to: what keeps an entry out of the catalogue, and what an editor must look at. */
export const judgePrivacy = (
  passages: readonly Passage[],
  addresses: readonly LinkUse[],
): Finding[] =>
  [
    ...passages.flatMap(judgePassage),
    ...addresses.flatMap(({ address, ...point }) =>
      readAddresses(address).map((hit) => findingOf(hit, point)),
    ),
  ].slice(0, FINDINGS_MAX);
