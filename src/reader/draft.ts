import { createHash } from 'node:crypto';
import { collections, type CollectionName } from '../schema/collections.ts';
import { judgeBody } from './body.ts';
import type { LinkUse, SourceUse } from './body/insertion.ts';
import { validate } from './data/validate.ts';
import { locator, readYaml, type Locate } from './data/yaml.ts';
import { readBytes } from './files.ts';
import type { EntryFile } from './folders.ts';
import { mend } from './mend.ts';
import { error, START, warning, type Finding } from './problem.ts';
import { gate } from './text/gate.ts';

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
  /** Place of a field in the file. */
  locate: Locate;
  /** Hash of the file: changes when anything in it does. */
  digest: string;
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

function judgeLayout(bytes: Uint8Array, format: 'mdx' | 'yaml'): Finding[] {
  const { blemishes } = mend(Buffer.from(bytes).toString(), format);
  if (blemishes.length === 0) return [];
  return [
    warning(
      'layout',
      START,
      `Файл можно поправить командой npm run check -- --fix: ${blemishes.join(', ')}.`,
    ),
  ];
}

/** Judges the bytes of one file of the catalogue. */
export function draftOf(file: EntryFile, bytes: Uint8Array): Draft {
  const { format } = collections[file.collection];
  const { data, body = '', findings } = gate(bytes, format);
  const unread = { value: undefined, findings: [], locate: () => START };
  const judged = data === undefined ? unread : judgeData(file.collection, data);
  const prose = judgeBody(body);
  const isReadable = findings.every(({ rule }) => MENDABLE.has(rule));
  return {
    ...file,
    value: judged.value,
    findings: [
      ...findings,
      ...judged.findings,
      ...prose.findings,
      ...(isReadable ? judgeLayout(bytes, format) : []),
    ],
    sources: prose.sources,
    links: prose.links,
    headings: prose.headings,
    locate: judged.locate,
    digest: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Reads one file of the catalogue. */
export async function readDraft(root: string, file: EntryFile): Promise<Draft> {
  const bytes = await readBytes(root, file.file);
  if (Buffer.isBuffer(bytes)) return draftOf(file, bytes);
  return {
    ...file,
    value: undefined,
    findings: [bytes.finding],
    sources: [],
    links: [],
    headings: [],
    locate: () => START,
    digest: '',
  };
}
