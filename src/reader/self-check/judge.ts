import { collections, type CollectionName } from '../../schema/collections.ts';
import { isId } from '../../schema/id.ts';
import { entryFile, type EntryFile } from '../entry-file.ts';
import { formMessage, type Finding } from '../problem.ts';
import { ruleAddress, ruleText } from '../rules/rules.ts';
import { isAttachment } from './accepted.ts';
import { collectionOf } from './collection-of.ts';
import { judgeAttachment } from './judge-attachment.ts';
import { judgeEntry, type Judgement } from './judge-entry.ts';
import { judgePlain } from './judge-plain.ts';
import type { Known } from './known.ts';

/** What an author hands over: a text or a file. */
export interface Submitted {
  /** Name of the file; empty for a text that was typed or pasted. */
  name: string;
  bytes: Uint8Array;
}

/** Finding with the words and the page of its rule. */
export interface ExplainedFinding extends Finding {
  title: string;
  address: string;
}

/** What is said of one text or file. */
export interface Report {
  /** Russian: what it was judged as. */
  as: string;
  /** Kind of entry that a text is. */
  collection?: CollectionName;
  findings: ExplainedFinding[];
  advice: ExplainedFinding[];
  completeness?: Judgement['completeness'];
}

const explain = (findings: readonly Finding[]): ExplainedFinding[] =>
  findings.map((finding) => ({
    ...finding,
    message: formMessage(finding),
    title: ruleText(finding.rule).title,
    address: ruleAddress(finding.rule),
  }));

/** Entry that a text will be: an old one when its file is named so. */
function fileOf(name: string, collection: CollectionName): EntryFile {
  const stem = name.replace(/\.[^.]*$/, '');
  return entryFile(collection, isId(stem) ? stem : 'chernovik');
}

function judgeText(
  name: string,
  text: string,
  known: Known,
): Judgement & Pick<Report, 'as' | 'collection'> {
  const collection = collectionOf(text);
  if (!collection) return { as: 'свободный текст', ...judgePlain(text, known) };
  const { label } = collections[collection];
  return { as: label, collection, ...judgeEntry(fileOf(name, collection), text, known) };
}

/** Judges a text or a file by what it is. */
export async function judge({ name, bytes }: Submitted, known: Known): Promise<Report> {
  if (isAttachment(name)) {
    return {
      as: 'файл к записи',
      findings: explain(await judgeAttachment(name, bytes)),
      advice: [],
    };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { as, collection, findings, advice, completeness } = judgeText(name, text, known);
  return {
    as,
    ...(collection && { collection }),
    findings: explain(findings),
    advice: explain(advice),
    ...(completeness && { completeness }),
  };
}
