import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What makes the pages besides the catalogue. */
const CODE = ['src', 'scripts/lib', 'public', 'astro.config.mjs', 'package-lock.json'];
/** Files that belong to the catalogue. */
const UPLOADS = path.join('public', 'uploads') + path.sep;
/** Settings that stand on pages. */
const SETTINGS = ['SITE_URL', 'EDITORS_EMAIL'];

/** All files of a folder, or the file itself, in one order. */
const filesOf = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort()
    : [place];

/** Takes names and contents of files below a folder into a digest. */
function addFiles(digest: Hash, root: string, files: readonly string[]): void {
  for (const file of files) {
    digest.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  }
}

/** Hash of all files of a folder but those named. */
export function folderDigest(folder: string, without: readonly string[]): string {
  const digest = createHash('sha1');
  addFiles(
    digest,
    folder,
    filesOf(folder).filter((file) => !without.includes(file)),
  );
  return digest.digest('base64url');
}

/** Hash of everything that pages and files are made with: code, styles, files served as they are, packages, settings. */
export function codeDigest(root: string, env: NodeJS.ProcessEnv = process.env): string {
  const digest = createHash('sha1');
  const places = CODE.map((place) => path.join(root, place)).filter((place) => existsSync(place));
  const files = places.flatMap(filesOf);
  addFiles(
    digest,
    root,
    files.filter((file) => !path.relative(root, file).startsWith(UPLOADS)),
  );
  for (const name of SETTINGS) digest.update(`${name}=${env[name] ?? ''}\n`);
  return digest.update(process.version).digest('base64url');
}
