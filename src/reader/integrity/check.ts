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
import type { Rule } from './rule.ts';
import { sourceKeys } from './source-keys.ts';
import { terms } from './terms.ts';
import { vocabularyNames } from './vocabulary-names.ts';

const rules: Rule[] = [
  ids,
  reservedIds,
  references,
  terms,
  orphanTerms,
  sourceKeys,
  dates,
  eventDates,
  figures,
  awards,
  abbreviations,
  programParents,
  regionCodes,
  regionMap,
  vocabularyNames,
  links,
];

/** Checks what only the whole catalogue can tell: every rule over every draft; `uploads` are the addresses of files that entries may lead to. */
export function checkIntegrity(drafts: readonly Draft[], uploads: ReadonlySet<string>): Problem[] {
  const index = new Index(drafts, uploads);
  return rules.flatMap((rule) => rule(index));
}
