import { entryFileAt, type EntryFile } from '../../reader/entry-file.ts';
import { readText } from '../../reader/privacy/read.ts';
import { dayOf } from '../../i18n/dates.ts';
import { ask, commitOf, projectGit, type Git } from '../git.ts';
import { changedFields } from './changed-fields.ts';
import { readBlobs, readLog, type Change, type Commit } from './log.ts';

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
}

/** Address at which an entry used to be. */
export interface Gone {
  file: EntryFile;
  /** ISO day in Moscow. */
  date: string;
  /** Where the entry is now; nothing when it was removed. */
  to: EntryFile | undefined;
}

/** What Git knows of the catalogue's past. */
export interface History {
  /** Versions by the path of the entry's file, the newest first. */
  versions: ReadonlyMap<string, readonly Version[]>;
  gone: readonly Gone[];
}

/** So many letters of a commit tell it from all others of a repository of any size we know. */
const NAME_LENGTH = 10;

const NOTHING: History = { versions: new Map(), gone: [] };

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
const madeBy = ({ commit, moment, subject }: Commit) => ({
  name: commit.slice(0, NAME_LENGTH),
  date: dayOf(new Date(moment)),
  note: noteOf(subject),
});

/** Follows every entry through its changes. */
class Past {
  readonly versions = new Map<string, Version[]>();
  readonly #moves = new Map<string, { date: string; to: string | undefined }>();

  take(made: Pick<Version, 'name' | 'date' | 'note'>, { blob, file, from }: Change): void {
    const { date } = made;
    const known = this.versions.get(from ?? file) ?? [];
    if (from !== undefined || blob === undefined) {
      this.versions.delete(from ?? file);
      this.#moves.set(from ?? file, { date, to: from === undefined ? undefined : file });
    }
    if (blob === undefined) return;
    this.#moves.delete(file);
    this.versions.set(file, [{ ...made, blob, fields: [] }, ...known]);
  }

  /** Where something that left its place is now; nothing when it is nowhere. */
  #endOf(path: string | undefined): string | undefined {
    const move = path === undefined ? undefined : this.#moves.get(path);
    return move ? this.#endOf(move.to) : path;
  }

  get gone(): Gone[] {
    return [...this.#moves].flatMap(([path, { date, to }]) => {
      const file = fileOf(path);
      const end = this.#endOf(to);
      return file ? [{ file, date, to: end === undefined ? undefined : fileOf(end) }] : [];
    });
  }
}

async function withFields(git: Git, past: Past): Promise<Map<string, Version[]>> {
  const changed = [...past.versions].filter(([, versions]) => versions.length > 1);
  const blobs = changed.flatMap(([, versions]) => versions.map(({ blob }) => blob));
  const texts = await readBlobs(git, blobs);
  const told = (version: Version, place: number, all: readonly Version[]): Version => {
    const before = texts.get(all[place + 1]?.blob ?? '');
    const fields = before === undefined ? [] : changedFields(before, texts.get(version.blob) ?? '');
    return { ...version, fields };
  };
  const entries = [...past.versions].map(([path, versions]): [string, Version[]] => [
    path.replace(/^content\//, ''),
    versions.map(told),
  ]);
  return new Map(entries);
}

/** Why a folder's repository does not tell the past of the catalogue, and what to do; undefined when it does. */
export async function historyProblem(folder: string): Promise<string | undefined> {
  const git = projectGit(folder);
  const shallow = await ask(git, ['rev-parse', '--is-shallow-repository']).catch(() => undefined);
  if (shallow === 'true') {
    return 'Как менялись записи, не показано: здесь лишь последнее состояние репозитория. Заберите всю его историю: git fetch --unshallow';
  }
  if (shallow === undefined || (await commitOf(git, 'HEAD')) === undefined) {
    return 'Как менялись записи, не показано: папка портала — не репозиторий Git, или в нём нет ни одной правки.';
  }
  return undefined;
}

/**
 * Past of the catalogue in a folder's repository, as far as the published branch tells it; nothing where there is
 * no repository, or only its latest state was fetched. Authors are never read.
 */
export async function readHistory(folder: string): Promise<History> {
  if ((await historyProblem(folder)) !== undefined) return NOTHING;
  const git = projectGit(folder);
  const past = new Past();
  for (const commit of await readLog(git)) {
    const made = madeBy(commit);
    for (const change of commit.changes) past.take(made, change);
  }
  return { versions: await withFields(git, past), gone: past.gone };
}

/** Texts of versions, by their blobs. */
export const readVersions = (
  folder: string,
  blobs: Iterable<string>,
): Promise<Map<string, string>> => readBlobs(projectGit(folder), blobs);
