import { privacyRules } from './privacy.ts';
import type { RuleId } from './rules.ts';

/** Rules about personal data that are sure of what they find. */
const SURE: ReadonlySet<string> = new Set([
  'privacy-snils',
  'privacy-passport',
  'privacy-document',
  'privacy-birth-certificate',
]);

/** Rules whose findings about an entry may be mere doubts, so that an editor may accept them. */
export const acceptableRules: RuleId[] = [
  ...(Object.keys(privacyRules) as (keyof typeof privacyRules)[]).filter((id) => !SURE.has(id)),
  'long-sentence',
  'abbreviation',
  'claim-without-data',
  'laureate-link',
  'mixed-script',
];
