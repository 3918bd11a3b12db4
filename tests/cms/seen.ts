import path from 'node:path';
import { collections, isCollectionName } from '../../src/schema/collections.ts';
import { BRANCHES, CLONE_FOLDER, CMS_FOLDER } from '../../src/workspace/refs.ts';
import { git } from './repository.ts';

/** Parameters that say which entry a request is about. */
interface Target {
  collection?: string;
  slug?: string;
  paths?: string[];
  dataFiles?: { path: string }[];
}

function fileOf({ collection, slug, paths, dataFiles }: Target): string | undefined {
  if (collection === undefined || slug === undefined) return paths?.[0] ?? dataFiles?.[0]?.path;
  return isCollectionName(collection)
    ? `content/${collection}/${slug}.${collections[collection].format}`
    : undefined;
}

/** Version of an entry that a page would see that opens it now: of its draft, else on the portal; empty when there is none. */
export function presentVersion(root: string, params: Record<string, unknown>): string {
  const file = fileOf(params);
  if (file === undefined) return '';
  const { dir, name } = path.parse(file);
  const draft = BRANCHES + path.posix.join(path.basename(dir), name);
  const places = [
    [path.join(root, CMS_FOLDER, CLONE_FOLDER), draft],
    [root, 'refs/heads/main'],
  ] as const;
  for (const [folder, ref] of places) {
    try {
      return git(folder, 'rev-parse', '--verify', '--quiet', `${ref}:${file}`);
    } catch {
      // Not there: the next place is asked.
    }
  }
  return '';
}
