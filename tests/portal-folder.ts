import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../scripts/lib/paths.ts';

/** What a build of the portal needs besides its entries and its packages. */
const PARTS = [
  '.gitignore',
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'content/regions',
];

/** A portal of its own without entries but the regions, in a temporary folder. */
export function createPortalFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  for (const part of PARTS)
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}
