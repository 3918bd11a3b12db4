import { isHindrance } from '../../../../src/cms/save/may-wait.ts';
import type { CollectionName } from '../../../../src/schema/collections.ts';
import { parseAtBuild } from '../../../../src/reader/body/build-parser.ts';
import { draftOf } from '../../../../src/reader/draft.ts';
import { entryFile } from '../../../../src/reader/entry-file.ts';
import { formMessage, type Finding } from '../../../../src/reader/problem.ts';

/** Most findings that fit into the editor's window. */
const SHOWN = 3;

/** Findings as an editor of a form reads them: what is wrong and what to do, without places in a file nobody sees. */
export function explain(findings: readonly Finding[]): string {
  const messages = [...new Set(findings.map(formMessage))];
  const rest = messages.length - SHOWN;
  return messages.slice(0, SHOWN).join(' ') + (rest > 0 ? ` И ещё замечаний: ${rest}.` : '');
}

/** Why the text of an entry cannot be saved even as a draft; undefined when it can. */
export function judgeContent(
  collection: CollectionName,
  slug: string,
  raw: string,
): string | undefined {
  const file = entryFile(collection, slug);
  const wrong = draftOf(file, Buffer.from(raw), parseAtBuild).findings.filter(isHindrance);
  return wrong.length > 0 ? explain(wrong) : undefined;
}
