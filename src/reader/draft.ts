import { collections, type CollectionName } from '../schema/collections.ts';
import type { Guarded } from './body/guard.ts';
import { judgeBody } from './body/judge.ts';
import type { LinkUse, SourceUse } from './body/insertion.ts';
import type { MarkupParser } from './body/parse.ts';
import { validate } from './data/validate.ts';
import { locator, readYaml, type Locate } from './data/yaml.ts';
import type { EntryFile } from './entry-file.ts';
import { mend, type Format } from './mend.ts';
import { judgeScripts } from './mixed-script.ts';
import { dataPassages } from './passages/data.ts';
import type { Passage } from './passages/passage.ts';
import { addressesOf, judgeFigures, judgePrivacy } from './privacy/judge.ts';
import { error, START, warning, type Finding } from './problem.ts';
import { unexplainedAbbreviations, type AbbreviationUse } from './quality/abbreviations.ts';
import { judgePassages } from './quality/judge-passages.ts';
import { gate } from './text/gate.ts';
import { pointAt } from './text/point.ts';

/** File of the catalogue as far as it could be read; the rules between entries work on drafts. */
export interface Draft extends EntryFile {
  /** Data as written; undefined when the file could not be read as data. */
  value: unknown;
  /** Everything that is wrong with the file by itself. */
  findings: Finding[];
  /** Sources that the body names. */
  sources: SourceUse[];
  /** Addresses that the body leads to. */
  links: LinkUse[];
  /** Ids of the headings of the body. */
  headings: string[];
  /** Abbreviations that it does not explain. */
  abbreviations: AbbreviationUse[];
  /** Place of a field in the file. */
  locate: Locate;
  /** Line where the prose begins; beyond the file when there is none. */
  bodyLine: number;
}

/** True when nothing is wrong with the file by itself, so that its data fit the schema. */
export const isSound = ({ findings }: Draft): boolean =>
  findings.every(({ level }) => level === 'warning');

function judgeData(
  collection: CollectionName,
  text: string,
): Pick<Draft, 'value' | 'findings' | 'locate'> {
  const locate = locator(text);
  const { value, findings } = readYaml(text);
  if (findings.length > 0) return { value, findings, locate };
  if (value === null) {
    return {
      value,
      findings: [error('empty', START, 'В файле нет ни одного поля. Заполните запись.')],
      locate,
    };
  }
  return { value, findings: validate(collections[collection].schema, value, locate), locate };
}

/** Rules of the gate that a mend helps with; a file that breaks any other is not looked at further. */
const MENDABLE = new Set(['bom', 'decomposed']);

function judgeLayout(bytes: Uint8Array, format: Format, parse: MarkupParser): Finding[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { blemishes } = mend(text, format, parse);
  if (blemishes.length === 0) return [];
  const advice = 'Откройте запись в форме и сохраните';
  return [
    warning('layout', START, {
      message: `Читателю не мешает, а править мешает: ${blemishes.join(', ')}. ${advice}; в командной строке — npm run check -- --fix.`,
      plain: `В файле есть то, чего читатель не видит, а править оно мешает. ${advice}: поправится само.`,
    }),
  ];
}

/** Names of places and lists of terms have no readers of their own. */
const isRead = ({ collection }: EntryFile): boolean =>
  collection !== 'regions' && collection !== 'vocabularies';

/** Draft of a file and the texts in it. */
export interface JudgedFile {
  draft: Draft;
  passages: Passage[];
}

/** What a file is read into before its texts are judged. */
interface Structure {
  draft: Draft;
  data: string | undefined;
  prose: Guarded;
  /** True when nothing but blemishes that can be mended keeps the file from being read. */
  isReadable: boolean;
}

function structureOf(file: EntryFile, bytes: Uint8Array, parse: MarkupParser): Structure {
  const { format } = collections[file.collection];
  const { data, body = '', findings } = gate(bytes, format);
  const unread = { value: undefined, findings: [], locate: () => START };
  const judged = data === undefined ? unread : judgeData(file.collection, data);
  const prose = judgeBody(body, parse);
  const draft: Draft = {
    ...file,
    value: judged.value,
    findings: [...findings, ...judged.findings, ...prose.findings],
    sources: prose.sources,
    links: prose.links,
    headings: prose.headings,
    abbreviations: [],
    locate: judged.locate,
    bodyLine: body.trim() === '' ? Infinity : pointAt(body, body.search(/\S/u)).line,
  };
  return { draft, data, prose, isReadable: findings.every(({ rule }) => MENDABLE.has(rule)) };
}

/** Draft of the bytes of one file whose texts are not judged: whether it can be shown, as against whether it should be. */
export const shapeOf = (file: EntryFile, bytes: Uint8Array, parse: MarkupParser): Draft =>
  structureOf(file, bytes, parse).draft;

/** Judges the bytes of one file of the catalogue; `parse` reads its prose. */
export function judgeFile(file: EntryFile, bytes: Uint8Array, parse: MarkupParser): JudgedFile {
  const { format, schema } = collections[file.collection];
  const { draft, data, prose, isReadable } = structureOf(file, bytes, parse);
  const { value, locate } = draft;
  const texts = [...dataPassages(schema, value, data ?? '', locate), ...prose.passages()];
  const passages = isRead(file) ? texts : [];
  return {
    draft: {
      ...draft,
      findings: [
        ...draft.findings,
        ...judgePrivacy(texts, [...addressesOf(schema, value, locate), ...prose.links]),
        ...judgeFigures(value, locate),
        ...judgeScripts(texts),
        ...(isReadable ? judgeLayout(bytes, format, parse) : []),
        ...judgePassages(passages, value),
      ],
      abbreviations: unexplainedAbbreviations(passages),
    },
    passages,
  };
}

/** Draft of the bytes of one file; its texts are not kept. */
export const draftOf = (file: EntryFile, bytes: Uint8Array, parse: MarkupParser): Draft =>
  judgeFile(file, bytes, parse).draft;
