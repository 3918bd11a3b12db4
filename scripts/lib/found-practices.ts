import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Mark that Pagefind sets before the data of a page. */
const SIGNATURE = 'pagefind_dcd';

/** Id of the practice whose page this is; undefined when it is another page. */
export const practiceAt = (url: string): string | undefined =>
  /^\/practices\/([^/]+)\/$/.exec(url)?.[1];

/** Address of the page whose data Pagefind keeps in a file. */
export function urlOf(fragment: Buffer): string {
  const text = gunzipSync(fragment).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error('Pagefind keeps its pages in another way now.');
  return (JSON.parse(text.slice(SIGNATURE.length)) as { url: string }).url;
}

/**
 * Writes which practice is behind every id of the index. Pagefind tells it only by loading each page's data, too
 * much for a list that filters everything found.
 */
export function writeFoundPractices(index: string): void {
  const folder = path.join(index, 'fragment');
  const found = readdirSync(folder).flatMap((file) => {
    const practice = practiceAt(urlOf(readFileSync(path.join(folder, file))));
    return practice ? [[path.parse(file).name, practice]] : [];
  });
  writeFileSync(path.join(index, 'practices.json'), JSON.stringify(Object.fromEntries(found)));
}
