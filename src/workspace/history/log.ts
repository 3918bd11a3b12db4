import type { Git } from '../git.ts';

/** File of the catalogue in one commit. */
export interface Change {
  /** Blob that the commit holds; nothing when it deletes the file. */
  blob: string | undefined;
  file: string;
  /** Where the file was before, when it was renamed. */
  from: string | undefined;
}

/** Commit of the published branch that touches the catalogue. */
export interface Commit {
  commit: string;
  /** Moment of the commit, ISO. */
  moment: string;
  subject: string;
  changes: Change[];
}

const COMMIT = '\u0001';
const FIELD = '\u0002';
const DELETED = /^0+$/;

/** Oldest first, and a merge as one change: what became public together. Of people nothing is kept but what their cards say now. */
const LOG = [
  'log',
  '-z',
  '--reverse',
  '--first-parent',
  '--diff-merges=first-parent',
  '--find-renames',
  '--raw',
  '--no-abbrev',
  `--format=${COMMIT}%H${FIELD}%cI${FIELD}%s`,
  '--',
  'content',
  ':(exclude)content/people',
];

function changeOf(raw: string, paths: Iterator<string>): Change {
  const [, , , blob = '', status = ''] = raw.split(' ');
  const next = () => paths.next().value as string;
  const first = next();
  const isMoved = status.startsWith('R');
  return {
    blob: DELETED.test(blob) ? undefined : blob,
    file: isMoved ? next() : first,
    from: isMoved ? first : undefined,
  };
}

/** Commits of the catalogue, the oldest first. */
export async function readLog(git: Git): Promise<Commit[]> {
  const tokens = (await git(LOG)).toString().split('\0').values();
  const commits: Commit[] = [];
  for (const token of tokens) {
    const text = token.trimStart();
    if (text.startsWith(COMMIT)) {
      const [commit = '', moment = '', subject = ''] = text.slice(1).split(FIELD);
      commits.push({ commit, moment, subject, changes: [] });
    } else if (text.startsWith(':')) {
      commits.at(-1)?.changes.push(changeOf(text, tokens));
    }
  }
  return commits;
}

/** Texts of blobs by their names; throws when Git lacks one of them. */
export async function readBlobs(git: Git, blobs: Iterable<string>): Promise<Map<string, string>> {
  const names = [...new Set(blobs)];
  const output =
    names.length > 0 ? await git(['cat-file', '--batch'], names.join('\n')) : Buffer.of();
  const texts = new Map<string, string>();
  let place = 0;
  for (const name of names) {
    const end = output.indexOf('\n', place);
    const [, kind, length] = output.toString('latin1', place, end).split(' ');
    if (kind !== 'blob') throw new Error(`Git has no text ${name}.`);
    const size = Number(length);
    texts.set(name, output.toString('utf8', end + 1, end + 1 + size));
    place = end + 1 + size + 1;
  }
  return texts;
}
