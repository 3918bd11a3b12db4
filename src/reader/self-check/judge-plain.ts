import { plainPassages } from '../passages/plain.ts';
import { error, inOrder, type Finding } from '../problem.ts';
import { unexplainedAbbreviations } from '../quality/abbreviations.ts';
import { judgeAbbreviations } from '../integrity/abbreviations.ts';
import { judgeScripts } from '../mixed-script.ts';
import { judgePrivacy } from '../privacy/judge.ts';
import { judgePassages } from '../quality/judge-passages.ts';
import { undatedNumbers } from '../quality/undated.ts';
import { findFlaw } from '../text/characters.ts';
import type { Judgement } from './judge-entry.ts';
import type { Known } from './known.ts';

/** Judges free text that is no entry yet: its language alone. */
export function judgePlain(text: string, known: Known): Judgement {
  const passages = plainPassages(text);
  const abbreviations = unexplainedAbbreviations(passages);
  const findings: Finding[] = [
    ...passages.flatMap((passage) => {
      const flaw = findFlaw(passage.text);
      return flaw ? [error(flaw.rule, passage.at(0), flaw)] : [];
    }),
    ...judgePassages(passages, undefined),
    ...judgePrivacy(passages, []),
    ...judgeScripts(passages),
    ...judgeAbbreviations({ abbreviations }, new Set(known.abbreviations)),
  ];
  return { findings: inOrder(findings), advice: inOrder(passages.flatMap(undatedNumbers)) };
}
