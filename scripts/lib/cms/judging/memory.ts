import { setImmediate as breathe } from 'node:timers/promises';
import { parseAtBuild } from '../../../../src/reader/body/build-parser.ts';
import { judgeTogether } from '../../../../src/reader/catalogue.ts';
import { draftOf, type Draft } from '../../../../src/reader/draft.ts';
import { entryFile } from '../../../../src/reader/entry-file.ts';
import type { Problem } from '../../../../src/reader/problem.ts';
import { judgeUpload } from '../../../../src/reader/upload/judge.ts';
import { UPLOADS } from '../../../../src/reader/upload/place.ts';
import type { Repository } from '../../../../src/workspace/git.ts';
import { entryAt } from '../requests/paths.ts';
import { contentsOf, type Listing } from './listing.ts';

/** Judges the catalogue as it is in Git; what it has judged once it knows. */
export interface Memory {
  /** What is wrong with a whole catalogue, every entry by itself and all of them together. */
  judge: (listing: Listing) => Promise<Problem[]>;
  /** What is wrong with uploads that another listing has not or has with another content. */
  judgeUploads: (listing: Listing, before: Listing) => Promise<Problem[]>;
  /** Title of an entry by its file in the catalogue, as it was last judged. */
  titleOf: (file: string) => string | undefined;
}

/** Memory of a repository's entries. */
export function createMemory(clone: Repository): Memory {
  const known = new Map<string, { id: string; draft: Draft }>();

  const learn = async (listing: Listing) => {
    const fresh = [...listing].filter(
      ([path, id]) => entryAt(path) !== undefined && known.get(path)?.id !== id,
    );
    const contents = await contentsOf(
      clone,
      fresh.map(([, id]) => id),
    );
    for (const [at, [path, id]] of fresh.entries()) {
      const { collection, slug } = entryAt(path) ?? {};
      const bytes = contents[at];
      if (!collection || slug === undefined || !bytes) continue;
      known.set(path, { id, draft: draftOf(entryFile(collection, slug), bytes, parseAtBuild) });
      // The portal answers its readers meanwhile.
      await breathe();
    }
  };

  return {
    async judge(listing) {
      await learn(listing);
      const paths = [...listing.keys()];
      const drafts = paths.flatMap((path) => known.get(path)?.draft ?? []);
      const uploads = paths.filter((path) => path.startsWith(`${UPLOADS}/`));
      return judgeTogether(drafts, new Set(uploads.map((path) => path.slice('public'.length))));
    },
    async judgeUploads(listing, before) {
      const fresh = [...listing].filter(
        ([path, id]) => path.startsWith(`${UPLOADS}/`) && before.get(path) !== id,
      );
      const contents = await contentsOf(
        clone,
        fresh.map(([, id]) => id),
      );
      return fresh.flatMap(([file], at) =>
        judgeUpload(file.slice(UPLOADS.length + 1), contents[at] ?? new Uint8Array()).map(
          (finding) => ({ file, ...finding }),
        ),
      );
    },
    titleOf(file) {
      const value = known.get(`content/${file}`)?.draft.value;
      const title = value && typeof value === 'object' && 'title' in value ? value.title : '';
      return typeof title === 'string' && title !== '' ? title : undefined;
    },
  };
}
