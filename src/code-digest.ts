import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What makes the pages besides the catalogue. */
const CODE = ['src', 'scripts/lib', 'public', 'astro.config.mjs', 'package-lock.json'];
/** Files that belong to the catalogue. */
const UPLOADS = path.join('public', 'uploads') + path.sep;
/** Settings that stand on pages. */
const SETTINGS = ['SITE_URL', 'EDITORS_EMAIL'];

const filesOf = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort()
    : [place];

/** Hash of everything that pages and files are made with: code, styles, files served as they are, packages, settings. */
export function codeDigest(root: string, env: NodeJS.ProcessEnv = process.env): string {
  const digest = createHash('sha1');
  const places = CODE.map((place) => path.join(root, place)).filter((place) => existsSync(place));
  for (const file of places.flatMap(filesOf)) {
    const name = path.relative(root, file);
    if (!name.startsWith(UPLOADS)) digest.update(`${name}\n`).update(readFileSync(file));
  }
  for (const name of SETTINGS) digest.update(`${name}=${env[name] ?? ''}\n`);
  return digest.update(process.version).digest('base64url');
}
