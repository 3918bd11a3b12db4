import { MAIN_BRANCH, NO_DRAFT } from '../../../src/cms/backend-path.ts';
import { readStatuses, STATUS_PREFIX } from '../../../src/workspace/statuses.ts';
import { commitOf, linesOf, namesOf, textOf, type Repository } from '../../../src/workspace/git.ts';
import { draftId } from './requests/paths.ts';
import { BRANCHES } from '../../../src/workspace/refs.ts';

/** File of a draft, as the CMS wants to know it. */
interface Change {
  path: string;
  oldPath: string;
  newPath: string;
  id: string;
  status: 'added' | 'modified';
  newFile: boolean;
  binary: boolean;
}

/** Draft, as the CMS wants to know it. */
export interface DraftCard {
  collection: string;
  slug: string;
  status: string;
  updatedAt: string;
  diffs: Change[];
}

const diff = ({ git }: Repository, options: string[], range: string[]): Promise<string[]> =>
  namesOf(git, ['diff', '-z', '--no-renames', '--diff-filter=AM', ...options, ...range]);

/**
 * Files that a draft changes. decap-server holds a draft against the newest main branch and shows as the
 * draft's own whatever others have published since; here only what the draft itself has touched counts.
 */
async function changesOf(clone: Repository, branch: string): Promise<Change[]> {
  const own = await diff(clone, ['--name-only'], [`${MAIN_BRANCH}...${branch}`]);
  const now = await diff(clone, ['--name-status'], [MAIN_BRANCH, branch]);
  const letters = new Map(now.flatMap((item, at) => (at % 2 ? [[item, now[at - 1]]] : [])));
  return own
    .filter((path) => letters.has(path))
    .map((path) => {
      const newFile = letters.get(path) === 'A';
      const status = newFile ? 'added' : 'modified';
      const binary = !path.startsWith('content/');
      return {
        path,
        oldPath: newFile ? '' : path,
        newPath: path,
        id: path,
        status,
        newFile,
        binary,
      };
    });
}

/** Names of the drafts that hold something, as `practices/one`. */
export async function listDrafts(clone: Repository): Promise<string[]> {
  const refs = await linesOf(clone.git, ['for-each-ref', '--format=%(refname)', BRANCHES]);
  const names: string[] = [];
  for (const name of refs.map((ref) => ref.slice(BRANCHES.length))) {
    if (!draftId.safeParse(name).success) continue;
    if ((await changesOf(clone, BRANCHES + name)).length > 0) names.push(name);
  }
  return names;
}

/** One draft, or the answer that there is none. */
export async function readDraftCard(
  clone: Repository,
  name: string,
): Promise<DraftCard | typeof NO_DRAFT> {
  const branch = BRANCHES + name;
  const diffs = (await commitOf(clone.git, branch)) ? await changesOf(clone, branch) : [];
  if (diffs.length === 0) return NO_DRAFT;
  const [collection = '', slug = ''] = name.split('/');
  const status = (await readStatuses(clone.git)).get(name) ?? '';
  return {
    collection,
    slug,
    status: status.replace(STATUS_PREFIX, ''),
    updatedAt: await textOf(clone.git, ['log', '-1', '--format=%cI', branch]),
    diffs,
  };
}
