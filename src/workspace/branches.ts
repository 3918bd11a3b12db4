import type { WaitingStatus } from '../catalogue/desk/waiting.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { ask, linesOf, textOf, type Git } from './git.ts';
import { BRANCHES, FETCHED, KEPT_BRANCHES, KEPT_STATUSES } from './refs.ts';
import { readStatuses, STATUS_PREFIX } from './statuses.ts';

/** Branch that holds a draft of one entry. */
export interface DraftBranch {
  collection: CollectionName;
  id: string;
  /** Last commit. */
  tip: string;
  status: WaitingStatus | undefined;
}

/** Where drafts are: made in a repository, kept in it for the editor's clone, fetched from a host. */
export const PLACES = { made: BRANCHES, kept: KEPT_BRANCHES, fetched: FETCHED } as const;

const STATUSES: readonly WaitingStatus[] = ['draft', 'pending_review', 'pending_publish'];

/** Names of drafts' branches end in the folder and the id of the entry. */
const NAME = /\/cms\/([^/]+)\/([^/]+)$/;

const statusIn = (label: string | undefined): WaitingStatus | undefined =>
  STATUSES.find((one) => label === STATUS_PREFIX + one);

/** Status of a draft that is kept beside it. */
async function keptStatus(git: Git, name: string): Promise<string | undefined> {
  const blob = await ask(git, ['rev-parse', '--verify', '--quiet', KEPT_STATUSES + name]);
  return blob && textOf(git, ['cat-file', 'blob', blob]);
}

/** Branches of drafts in these places of a repository, each entry once: the place that knows it first wins. */
export async function draftBranches(
  git: Git,
  places: readonly (keyof typeof PLACES)[],
): Promise<DraftBranch[]> {
  const statuses = await readStatuses(git);
  const found = new Map<string, DraftBranch>();
  for (const place of places) {
    const listing = ['for-each-ref', '--format=%(objectname) %(refname)', `${PLACES[place]}*/*`];
    for (const line of await linesOf(git, listing)) {
      const [tip = '', ref = ''] = line.split(' ');
      const [, folder, id = ''] = NAME.exec(ref) ?? [];
      const collection = collectionNames.find((one) => one === folder);
      if (!collection || found.has(`${collection}/${id}`)) continue;
      const name = `${collection}/${id}`;
      const status = statusIn(statuses.get(name) ?? (await keptStatus(git, name)));
      found.set(name, { collection, id, tip, status });
    }
  }
  return [...found.values()];
}
