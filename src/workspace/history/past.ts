import { dayOf } from '../../i18n/dates.ts';
import { entryFileAt, type EntryFile } from '../../reader/entry-file.ts';
import { readText } from '../../reader/privacy/read.ts';
import type { Withdrawn } from '../../reader/withdrawn.ts';
import type { Change, Commit } from './log.ts';

/** State of an entry that was public. */
export interface Version {
  /** First letters of the commit: they name the version for good. */
  name: string;
  /** ISO day in Moscow. */
  date: string;
  blob: string;
  /** What whoever changed it says about the change, when it is for readers. */
  note: string | undefined;
  /** Top-level fields that changed, `body` for the prose; none in the first version. */
  fields: string[];
  /** The editors have taken it back: nobody is shown what it said. */
  isWithdrawn: boolean;
}

/** Entry that has left an address. */
export interface Leaving {
  /** Where it was. */
  file: EntryFile;
  /** ISO day in Moscow. */
  date: string;
  /** Where the entry is now; nothing when it was removed. */
  to: EntryFile | undefined;
  /** Versions that it had until then, the newest first. */
  versions: readonly Version[];
}

/** An entry through all its addresses. */
interface Trace {
  /** Where it is now. */
  path: string | undefined;
  paths: Set<string>;
  versions: Version[];
}

/** So many letters of a commit tell it from all others of a repository of any size we know. */
const NAME_LENGTH = 10;

const fileOf = (path: string) => entryFileAt(path.replace(/^content\//, ''));

/** Messages of the CMS name files, other programs write no Russian, and a message may name a person: the rest is for readers. */
function noteOf(subject: string): string | undefined {
  const isForReaders =
    /^\p{Script=Cyrillic}/u.test(subject) &&
    !/: [a-z]+ [a-z0-9-]+$/.test(subject) &&
    readText({ text: subject }).length === 0;
  return isForReaders ? subject : undefined;
}

/** What all versions of a commit have in common. */
export type Made = Pick<Version, 'name' | 'date' | 'note'>;

/** What a commit gives to all its versions. */
export const madeBy = ({ commit, moment, subject }: Commit): Made => ({
  name: commit.slice(0, NAME_LENGTH),
  date: dayOf(new Date(moment)),
  note: noteOf(subject),
});

/** Follows every entry through its changes, the oldest first. */
export class Past {
  readonly #here = new Map<string, Trace>();
  readonly #left: { path: string; date: string; trace: Trace; versions: Version[] }[] = [];

  take(made: Made, { blob, file, from = file }: Change): void {
    const trace = this.#here.get(from) ?? { path: file, paths: new Set(), versions: [] };
    if (from !== file || blob === undefined) {
      this.#here.delete(from);
      this.#left.push({ path: from, date: made.date, trace, versions: trace.versions });
    }
    trace.path = blob === undefined ? undefined : file;
    if (blob === undefined) return;
    const version: Version = { ...made, blob, fields: [], isWithdrawn: false };
    trace.paths.add(file);
    trace.versions = [version, ...trace.versions];
    this.#here.set(file, trace);
  }

  /** Takes versions back; what was to be taken back and is not there. */
  withdraw(withdrawn: readonly Withdrawn[]): Withdrawn[] {
    const traces = new Set([...this.#here.values(), ...this.#left.map(({ trace }) => trace)]);
    return withdrawn.flatMap(({ entry, versions }) => {
      const known = [...traces]
        .filter(({ paths }) => [...paths].some((path) => path.startsWith(`content/${entry}.`)))
        .flatMap((trace) => trace.versions);
      for (const version of known) {
        if (!versions.includes(version.name)) continue;
        version.isWithdrawn = true;
        version.note = undefined;
      }
      const missing = versions.filter((name) => known.every((one) => one.name !== name));
      return missing.length > 0 ? [{ entry, versions: missing }] : [];
    });
  }

  /** Versions by the path of the entry's file in the catalogue, the newest first. */
  get versions(): Map<string, readonly Version[]> {
    return new Map(
      [...this.#here].map(([path, { versions }]) => [path.replace(/^content\//, ''), versions]),
    );
  }

  /** Every address that an entry has left, the oldest leaving first. */
  get left(): Leaving[] {
    return this.#left.flatMap(({ path, date, trace, versions }) => {
      const file = fileOf(path);
      const to = trace.path === undefined ? undefined : fileOf(trace.path);
      return file ? [{ file, date, versions, to }] : [];
    });
  }
}
