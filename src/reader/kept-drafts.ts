import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections, type CollectionName } from '../schema/collections.ts';
import { locator } from './data/yaml.ts';
import { isSound, type Draft } from './draft.ts';
import type { EntryFile } from './entry-file.ts';
import { sealed, unsealed } from './sealed.ts';
import { gate } from './text/gate.ts';

/** Draft as it is kept: without what its file's name and text give again. */
export type KeptDraft = Omit<Draft, keyof EntryFile | 'locate' | 'bodyLine'> & {
  digest: string;
  /** Nothing when there is no prose: JSON knows no infinity. */
  bodyLine: number | null;
};

/** Drafts of one collection, kept from one reading to the next. */
export interface KeptCollection {
  /** Draft of a file with these bytes, if it was kept. */
  find: (file: EntryFile, digest: string, bytes: Uint8Array) => Draft | undefined;
  /** True when a file of this digest was kept. */
  has: (file: EntryFile, digest: string) => boolean;
  keep: (draft: Draft, digest: string) => void;
  /** Keeps a draft that another thread has made ready for it. */
  keepReady: (file: EntryFile, kept: KeptDraft) => void;
  /** Writes what has been kept since the reading began. */
  save: () => void;
}

/** Drafts kept by collection. */
export type KeptDrafts = (name: CollectionName) => KeptCollection;

/** Draft ready to be kept, or to be told to another thread. */
export function readyToKeep(draft: Draft, digest: string): KeptDraft {
  const { value, findings, sources, links, headings, abbreviations, bodyLine } = draft;
  return {
    ...{ digest, value, findings, sources, links, headings, abbreviations },
    bodyLine: Number.isFinite(bodyLine) ? bodyLine : null,
  };
}

interface Stored {
  made: string;
  drafts: Record<string, KeptDraft>;
}

function readStored(place: string, made: string): Stored {
  try {
    const text = unsealed(readFileSync(place, 'utf8'));
    const stored = text === undefined ? undefined : (JSON.parse(text) as Stored);
    if (stored?.made === made) return stored;
  } catch {
    // None yet: the files are read anew, as when what was kept is damaged.
  }
  return { made, drafts: {} };
}

/** Place of a field, found in the text when somebody asks. */
function lazyLocator({ collection }: EntryFile, bytes: Uint8Array): Draft['locate'] {
  let locate: Draft['locate'] | undefined;
  return (path, at) => {
    locate ??= locator(gate(bytes, collections[collection].format).data ?? '');
    return locate(path, at);
  };
}

/** Drafts kept in a folder; `made` names the code that judges them, and those of another code are forgotten. */
export const keptDrafts =
  (folder: string, made: string): KeptDrafts =>
  (name) => {
    const place = join(folder, `${name}.json`);
    const stored = readStored(place, made);
    let isChanged = false;
    const keepReady: KeptCollection['keepReady'] = ({ file }, kept) => {
      stored.drafts[file] = kept;
      isChanged = true;
    };
    return {
      find(file, digest, bytes) {
        const kept = stored.drafts[file.file];
        if (kept?.digest !== digest) return undefined;
        const { bodyLine, ...rest } = kept;
        return {
          ...file,
          ...rest,
          value: kept.value,
          bodyLine: bodyLine ?? Infinity,
          locate: lazyLocator(file, bytes),
        };
      },
      has: ({ file }, digest) => stored.drafts[file]?.digest === digest,
      keep(draft, digest) {
        keepReady(draft, readyToKeep(draft, digest));
      },
      keepReady,
      save() {
        if (!isChanged) return;
        mkdirSync(folder, { recursive: true });
        const fresh = `${place}-${process.pid}`;
        writeFileSync(fresh, sealed(JSON.stringify(stored)));
        renameSync(fresh, place);
        isChanged = false;
      },
    };
  };

/** Drafts of which every collection is read once, however often it is asked for. */
export function openedOnce(kept: KeptDrafts): KeptDrafts {
  const opened = new Map<CollectionName, KeptCollection>();
  return (name) => {
    const collection = opened.get(name) ?? kept(name);
    opened.set(name, collection);
    return collection;
  };
}

/** Drafts as the check judged them before, kept in the folder of a project for what tools derive. */
export const keptJudgments = (cache: string, made: string): KeptDrafts =>
  keptDrafts(join(cache, 'judgments'), made);

/** Drafts as pages need them, read before; what the check has judged and found sound need not be read again. */
export const keptShapes = (cache: string, made: string): KeptDrafts => {
  const judgments = keptJudgments(cache, made);
  const shapes = keptDrafts(join(cache, 'shapes'), made);
  return (name) => {
    const judged = judgments(name);
    let opened: KeptCollection | undefined;
    const shaped = () => (opened ??= shapes(name));
    return {
      find(file, digest, bytes) {
        const found = judged.find(file, digest, bytes);
        return found && isSound(found) ? found : shaped().find(file, digest, bytes);
      },
      has: (file, digest) => judged.has(file, digest) || shaped().has(file, digest),
      keep(draft, digest) {
        shaped().keep(draft, digest);
      },
      keepReady(file, kept) {
        shaped().keepReady(file, kept);
      },
      save: () => opened?.save(),
    };
  };
};
