import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { keptFolder } from '../kept-folder.ts';
import { codeClient } from '../paths.ts';
import { listPages, type Page } from './drawing.ts';

/** What the browser gets besides pages: scripts, styles, fonts, files served as they are. */
function copyClient(site: string): void {
  const anew = { recursive: true, force: false, errorOnExist: true };
  cpSync(codeClient, site, anew);
  const uploads = path.resolve('public/uploads');
  if (existsSync(uploads)) cpSync(uploads, path.join(site, 'uploads'), anew);
}

/** How many pages there are, and how many of them had to be drawn. */
export interface WrittenPages {
  pages: readonly Page[];
  drawn: number;
}

/**
 * Draws all pages of the catalogue in the working folder into the folder of a site; those that would come out as they
 * are kept there are not drawn again. Throws when two of its files have one address.
 */
export async function writePages(site: string): Promise<WrittenPages> {
  const kept = keptFolder(path.resolve('.cache/pages'));
  mkdirSync(site, { recursive: true });
  copyClient(site);
  const pages = await listPages();
  const stamps = new Set<string>();
  let drawn = 0;
  for (const { address, file, draw } of pages) {
    let text: string | undefined;
    const take = (page: string) => {
      text = page;
    };
    const response = await draw({ isKept: kept.has, take });
    const stamp = response.headers.get('ETag');
    if (stamp === null) throw new Error(`${address} has no name to be kept by.`);
    if (response.status !== 304) {
      drawn += 1;
      kept.keep(stamp, text ?? new Uint8Array(await response.arrayBuffer()));
    }
    stamps.add(stamp);
    kept.linkTo(stamp, path.join(site, file));
  }
  kept.forgetAllBut(stamps);
  return { pages, drawn };
}
