import { MAIN_BRANCH } from '../../../../src/cms/backend-path.ts';
import { mergedTree } from '../conflicts.ts';
import { namesOf, type Repository } from '../../../../src/workspace/git.ts';
import { BRANCHES } from '../../../../src/workspace/refs.ts';
import type { Request } from '../requests/parse.ts';
import { draftOfRequest, filesOfRequest } from '../requests/targets.ts';
import { listingOf, type Listing } from './listing.ts';

/** The main branch with the files that a draft has touched laid over it: for a Git that cannot merge without a folder. */
async function laidOver(clone: Repository, branch: string): Promise<Listing> {
  const listing = await listingOf(clone, MAIN_BRANCH);
  const own = await listingOf(clone, branch);
  const range = `${MAIN_BRANCH}...${branch}`;
  const touched = ['diff', '--name-only', '-z', '--no-renames', range];
  for (const path of await namesOf(clone.git, touched)) {
    const id = own.get(path);
    if (id === undefined) listing.delete(path);
    else listing.set(path, id);
  }
  return listing;
}

/** Files of the main branch as a request would leave them; undefined when it leaves the branch alone or adds an upload that nothing names yet. */
export async function outcomeOf(clone: Repository, request: Request): Promise<Listing | undefined> {
  if (request.action === 'publishUnpublishedEntry') {
    const branch = BRANCHES + (draftOfRequest(request) ?? '');
    const tree = await mergedTree(clone, branch);
    return tree === undefined ? laidOver(clone, branch) : listingOf(clone, tree);
  }
  if (request.action === 'deleteFile' || request.action === 'deleteFiles') {
    const listing = await listingOf(clone, MAIN_BRANCH);
    for (const path of filesOfRequest(request)) listing.delete(path);
    return listing;
  }
  return undefined;
}
