import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Decap CMS as its package brings it. */
const SOURCE = join('node_modules', 'decap-cms', 'dist');
const MAIN = 'decap-cms.js';

/** Folder of the bundle on the site, named by what is in it: it can be kept by browsers for good. */
export function bundleFolder(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, SOURCE, MAIN)));
  return `/admin/decap-${hash.digest('hex').slice(0, 12)}/`;
}

/** Address of the script that starts the bundle. */
export const bundleScript = (root: string): string => bundleFolder(root) + MAIN;

/** Copies the bundle into the built site: the main script and the chunks that it loads from beside itself. */
export function copyBundle(root: string, site: string): void {
  const target = join(site, bundleFolder(root));
  mkdirSync(target, { recursive: true });
  const chunk = new RegExp(`^(?:\\d+\\.)?${MAIN.replace('.', '\\.')}$`);
  for (const name of readdirSync(join(root, SOURCE))) {
    if (chunk.test(name)) cpSync(join(root, SOURCE, name), join(target, name));
  }
}
