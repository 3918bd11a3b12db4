import type { z } from 'zod';
import { walkFields } from '../../schema/introspection.ts';
import type { LinkUse } from '../body/insertion.ts';
import type { Locate } from '../data/yaml.ts';
import type { Passage } from '../passages/passage.ts';
import { error, FINDINGS_MAX, warning, type Finding, type Point } from '../problem.ts';
import { privacyRules } from '../rules/privacy.ts';
import type { Hit, Setting } from './hit.ts';
import { fewOf } from './figures.ts';
import { readAddresses, readText } from './read.ts';
import { remembered } from './remembered.ts';

/** Finding of a hit: the message names the kind, never the value. */
function findingOf({ rule, level }: Hit, point: Point): Finding {
  const { title, mend } = privacyRules[rule];
  return (level === 'error' ? error : warning)(rule, point, `${title}. ${mend}`);
}

/** Cells of a row are read like the parts of a sentence; the length stays. */
const asSentence = ({ kind, text }: Passage): string =>
  kind === 'row' ? text.replaceAll(' | ', ',  ') : text;

/** Hits in a text under a setting, found once. */
const hitsUnder = (setting: Setting) => remembered((text) => readText({ text, ...setting }));
const PLAIN = hitsUnder({});
const SET = {
  office: hitsUnder({ office: true }),
  contact: hitsUnder({ contact: true }),
  published: hitsUnder({ published: true }),
};
const ofAddress = remembered(readAddresses);

/** What the rules find in a passage. */
const ofPassage = (passage: Passage): readonly Hit[] => {
  const { privacy } = passage.meta;
  return (privacy ? SET[privacy] : PLAIN)(asSentence(passage));
};

const judgePassage = (passage: Passage): Finding[] =>
  ofPassage(passage).map((hit) => findingOf(hit, passage.at(hit.start)));

const isGrave = ({ level }: Hit): boolean => level === 'error';

/** True for a passage that may not be published. */
export const isGravePassage = (passage: Passage): boolean => ofPassage(passage).some(isGrave);

/** True for an address that may not be published. */
export const isGraveAddress = (address: string): boolean => ofAddress(address).some(isGrave);

/** Addresses of the data of an entry with their places. */
export function addressesOf(schema: z.ZodType, value: unknown, locate: Locate): LinkUse[] {
  const addresses: LinkUse[] = [];
  walkFields(schema, value, (path, address, { input }) => {
    if (input !== 'url' || typeof address !== 'string' || ofAddress(address).length === 0) return;
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
      ofAddress(address).map((hit) => findingOf(hit, point)),
    ),
  ].slice(0, FINDINGS_MAX);
