import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatBytes } from '../../src/i18n/figures.ts';
import { openAddress } from '../../src/i18n/open-address.ts';

/** Pages that say how big the files are which they offer, below the folder of the site. */
export const SIZED_PAGES = ['about/data/index.html'];

/** Where a page leaves room for the size of a file, named by its site path. */
const ROOM = /(<span\b[^>]*\bdata-size-of="([^"]+)"[^>]*>)[^<]*(<\/span>)/g;

/** Says on pages of a built site how big the files are that they offer: pages and files are made side by side. */
export function stateSizes(site: string, pages: readonly string[] = SIZED_PAGES): void {
  for (const name of pages) {
    const file = path.join(site, name);
    const stated = readFileSync(file, 'utf8').replaceAll(
      ROOM,
      (_room, start: string, address: string, end: string) => {
        const { size } = statSync(path.join(site, openAddress(address)));
        return `${start}, ${formatBytes(size)}${end}`;
      },
    );
    // The file itself is kept for the next build under another name: it is replaced, not written into.
    const fresh = `${file}-sized`;
    writeFileSync(fresh, stated);
    renameSync(fresh, file);
  }
}
