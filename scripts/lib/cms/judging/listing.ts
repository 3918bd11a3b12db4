import { MEDIA_FOLDER } from '../requests/paths.ts';
import { namesOf, type Repository } from '../../../../src/workspace/git.ts';

/** Entries and uploads by their paths in the project, each with the id of its content in Git. */
export type Listing = ReadonlyMap<string, string>;

/** Ordinary files begin with it in Git's listings; links and other repositories do not. */
const FILE = '100';

/** Files of the catalogue and its uploads in a commit or a tree. */
export async function listingOf({ git }: Repository, tree: string): Promise<Map<string, string>> {
  const items = await namesOf(git, ['ls-tree', '-r', '-z', tree, '--', 'content', MEDIA_FOLDER]);
  return new Map(
    items
      .filter((item) => item.startsWith(FILE))
      .map((item) => {
        const [properties = '', path = ''] = item.split('\t');
        return [path, properties.split(' ')[2] ?? ''];
      }),
  );
}

/** Contents that Git knows by these ids, in their order. */
export async function contentsOf({ git }: Repository, ids: readonly string[]): Promise<Buffer[]> {
  if (ids.length === 0) return [];
  const answer = await git(['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  return ids.map(() => {
    const start = answer.indexOf('\n', at) + 1;
    const size = Number(answer.toString('latin1', at, start).split(' ')[2]);
    at = start + size + 1;
    return answer.subarray(start, start + size);
  });
}
