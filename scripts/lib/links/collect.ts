import type { EntryFile } from '../../../src/reader/entry-file.ts';
import { listCatalogue } from '../../../src/reader/folders.ts';
import { readShape } from '../../../src/reader/read-draft.ts';
import { outerLinksOf } from '../../../src/reader/outer-links.ts';

/** Files of the catalogue that lead to an address, by the address. */
export type CollectedLinks = Map<string, string[]>;

/** Finds every outer link of the catalogue under a root, in broken files too as far as they can be read. */
export async function collectLinks(root: string): Promise<CollectedLinks> {
  const { files } = await listCatalogue(root);
  const found: CollectedLinks = new Map();
  const add = (address: string, { file }: EntryFile) => {
    const known = found.get(address);
    if (known) known.push(file);
    else found.set(address, [file]);
  };
  for (const file of files) {
    for (const address of outerLinksOf(await readShape(root, file))) add(address, file);
  }
  return found;
}
