import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { abbreviations } from './abbreviations.ts';
import { awards } from './awards.ts';
import { dates } from './dates.ts';
import { eventDates } from './event-dates.ts';
import { figures } from './figures.ts';
import { ids, reservedIds } from './ids.ts';
import { Index } from './index.ts';
import { links } from './links.ts';
import { orphanTerms } from './orphan-terms.ts';
import { programParents } from './program-parents.ts';
import { references } from './references.ts';
import { regionCodes } from './region-codes.ts';
import { regionMap } from './region-map.ts';
import { remarks } from './remarks.ts';
import { resolutionItems } from './resolution-items.ts';
import type { Rule } from './rule.ts';
import { sourceKeys } from './source-keys.ts';
import { terms } from './terms.ts';
import { vocabularyNames } from './vocabulary-names.ts';

/** Rules that an entry breaks by itself, the rest of the catalogue being as it is. */
const entryRules: Rule[] = [
  reservedIds,
  references,
  terms,
  sourceKeys,
  dates,
  eventDates,
  resolutionItems,
  figures,
  awards,
  regionCodes,
  links,
  remarks,
];

/** Rules of the catalogue as a whole. */
const catalogueRules: Rule[] = [
  ids,
  orphanTerms,
  abbreviations,
  programParents,
  regionMap,
  vocabularyNames,
];

/** Checks what only the whole catalogue can tell: every rule over every draft; `uploads` are the addresses of files that entries may lead to. */
export function checkIntegrity(drafts: readonly Draft[], uploads: ReadonlySet<string>): Problem[] {
  const index = new Index(drafts, uploads);
  return [...entryRules, ...catalogueRules].flatMap((rule) => rule(index));
}

/** Checks one draft against the rest of the catalogue. */
export function checkEntry(
  draft: Draft,
  others: readonly Draft[],
  uploads: ReadonlySet<string>,
): Problem[] {
  const index = new Index([...others, draft], uploads);
  return entryRules.flatMap((rule) => rule(index)).filter(({ file }) => file === draft.file);
}
