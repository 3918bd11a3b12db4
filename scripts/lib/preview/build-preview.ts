import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  CATALOGUE,
  MANIFEST,
  PREVIEW_FOLDER,
  type Manifest,
} from '../../../src/cms/preview/manifest.ts';
import { providePreview } from './kept-bundle.ts';

/** Addresses of the style sheets that a built page loads. */
function stylesOf(file: string): string[] {
  const links = readFileSync(file, 'utf8').match(/<link\b[^>]*\brel="stylesheet"[^>]*>/g) ?? [];
  const styles = links.flatMap((link) => /\bhref="([^"]+)"/.exec(link)?.[1] ?? []);
  if (styles.length === 0) throw new Error(`The page ${file} has no style sheet.`);
  return styles;
}

/** Short name of a file's content, for browsers to keep the file as long as it is the same. */
const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 8);

/** Writes what the preview of the CMS loads into the folder of a built site. */
export async function buildPreview(folder: string): Promise<void> {
  const module = await providePreview(path.join(folder, PREVIEW_FOLDER));
  const manifest: Manifest = {
    module: `${PREVIEW_FOLDER}${module}`,
    catalogue: `${CATALOGUE}?${hashOf(path.join(folder, CATALOGUE))}`,
    styles: stylesOf(path.join(folder, 'index.html')),
  };
  writeFileSync(path.join(folder, MANIFEST), JSON.stringify(manifest));
}
