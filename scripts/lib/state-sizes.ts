import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatBytes } from '../../src/i18n/figures.ts';
import { openAddress } from '../../src/i18n/open-address.ts';

/** Where a page leaves room for the size of a file, named by its site path. */
const ROOM = /(<span\b[^>]*\bdata-size-of="([^"]+)"[^>]*>)[^<]*(<\/span>)/g;

/** Says on the pages of a built site how big the files are that they offer: pages and files are made side by side. */
export function stateSizes(site: string): void {
  for (const name of globSync('**/*.html', { cwd: site })) {
    const file = path.join(site, name);
    const page = readFileSync(file, 'utf8');
    if (!page.includes('data-size-of=')) continue;
    const stated = page.replaceAll(ROOM, (_room, start: string, address: string, end: string) => {
      const { size } = statSync(path.join(site, openAddress(address)));
      return `${start}, ${formatBytes(size)}${end}`;
    });
    writeFileSync(file, stated);
  }
}
