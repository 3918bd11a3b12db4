import { collectionNames, type CollectionName } from '../../../src/schema/collections.ts';
import type { WaitingStatus } from '../../../src/catalogue/desk/waiting.ts';
import type { AskGit } from './git.ts';

/** Branch that holds a draft of one entry. */
export interface DraftBranch {
  collection: CollectionName;
  id: string;
  /** Last commit. */
  tip: string;
  status: WaitingStatus | undefined;
}

/** Where drafts are: made in a repository, mirrored into it from the editor's clone, fetched from a host. */
export const PLACES = {
  made: 'refs/heads/cms',
  mirrored: 'refs/drafts/cms',
  fetched: 'refs/remotes/*/cms',
} as const;

const STATUSES: readonly WaitingStatus[] = ['draft', 'pending_review', 'pending_publish'];

/** Names of drafts' branches end in the folder and the id of the entry. */
const NAME = /\/cms\/([^/]+)\/([^/]+)$/;

const statusIn = (label: string): WaitingStatus | undefined =>
  STATUSES.find((one) => one === label.trim().split('/').at(-1));

/** Status of a draft that the mirror of the clone keeps beside it. */
async function keptStatus(ask: AskGit, name: string): Promise<WaitingStatus | undefined> {
  return statusIn((await ask('cat-file', 'blob', `refs/drafts/status/${name}`)) ?? '');
}

/** Status of every branch whose description names one, by the name of the branch. */
async function readStatuses(ask: AskGit): Promise<Map<string, WaitingStatus>> {
  const lines =
    (await ask('config', '--get-regexp', '--null', '^branch\\.cms/.*\\.description$')) ?? '';
  return new Map(
    lines.split('\0').flatMap((line): [string, WaitingStatus][] => {
      const [, branch, label = ''] = /^branch\.(.*)\.description\n([^]*)$/.exec(line) ?? [];
      const status = statusIn(label);
      return branch !== undefined && status ? [[branch, status]] : [];
    }),
  );
}

/** Branches of drafts in these places of a repository, each entry once: the place that knows it first wins. */
export async function draftBranches(
  ask: AskGit,
  places: readonly (keyof typeof PLACES)[],
): Promise<DraftBranch[]> {
  const statuses = await readStatuses(ask);
  const found = new Map<string, DraftBranch>();
  for (const place of places) {
    const lines = await ask(
      'for-each-ref',
      '--format=%(objectname) %(refname)',
      `${PLACES[place]}/*/*`,
    );
    for (const line of (lines ?? '').split('\n')) {
      const [tip = '', ref = ''] = line.split(' ');
      const [, folder, id = ''] = NAME.exec(ref) ?? [];
      const collection = collectionNames.find((one) => one === folder);
      if (!collection || found.has(`${collection}/${id}`)) continue;
      const name = `${collection}/${id}`;
      const status = statuses.get(`cms/${name}`) ?? (await keptStatus(ask, name));
      found.set(name, { collection, id, tip, status });
    }
  }
  return [...found.values()];
}
