import { valueAt } from '../../schema/introspection.ts';
import { settle } from '../acceptance.ts';
import { parseInBrowser } from '../body/browser-parser.ts';
import { judgeFile } from '../draft.ts';
import type { EntryFile } from '../entry-file.ts';
import { judgeAbbreviations } from '../integrity/abbreviations.ts';
import { checkEntry } from '../integrity/check.ts';
import { inOrder, type Finding } from '../problem.ts';
import { adviceOn } from '../quality/advice.ts';
import { completenessOf, namesContact, type Completeness } from '../quality/completeness.ts';
import { draftsOf, type Known } from './known.ts';

/** What a browser says of a draft. */
export interface Judgement {
  /** What the check of the catalogue will say. */
  findings: Finding[];
  /** What makes the draft better and only its author can know. */
  advice: Finding[];
  /** How complete the passport is; of practices alone. */
  completeness?: Completeness;
}

/** True when the practice or the organization that runs it has a phone or a site. */
function isReachable(value: unknown, { reachable }: Known): boolean {
  const owners = valueAt(value, ['organizations']);
  const named = [
    valueAt(value, ['contacts', 'organization']),
    ...(Array.isArray(owners) ? owners : [])
      .filter((one) => valueAt(one, ['role']) === 'owner')
      .map((one) => valueAt(one, ['organization'])),
  ];
  return namesContact(value) || named.some((id) => reachable.includes(String(id)));
}

/** Judges the text of an entry by the rules of `npm run check` and gives its author advice. */
export function judgeEntry(file: EntryFile, text: string, known: Known): Judgement {
  const { draft, passages } = judgeFile(file, new TextEncoder().encode(text), parseInBrowser);
  const others = draftsOf(known).filter(
    ({ collection, id }) => collection !== file.collection || id !== file.id,
  );
  const findings = [
    ...draft.findings,
    ...checkEntry(draft, others, new Set(known.uploads)),
    ...judgeAbbreviations(draft, new Set(known.abbreviations)),
  ];
  const { value, locate } = draft;
  return {
    findings: inOrder(settle(draft, findings, false)),
    advice: inOrder(adviceOn(passages, value, locate)),
    ...(file.collection === 'practices' && {
      completeness: completenessOf(value, isReachable(value, known)),
    }),
  };
}
