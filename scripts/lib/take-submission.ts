import { cpSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What a submission may change; everything else of it is left aside. */
const FOLDERS = ['content', 'public/uploads'];

const isThere = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/** A link or a device would make the check read, and the site publish, a file of the machine that builds it. */
function refuseSpecial(file: string, shown: string): void {
  const stat = lstatSync(file);
  if (stat.isDirectory()) {
    for (const name of readdirSync(file)) {
      refuseSpecial(path.join(file, name), path.posix.join(shown, name));
    }
  } else if (!stat.isFile()) {
    throw new Error(`${shown}: это не обычный файл, а ссылка или устройство. Уберите его.`);
  }
}

/** Puts the entries and uploads of a submission in place of those of the portal, and nothing else of it. */
export function takeSubmission(submission: string, portal: string): void {
  for (const folder of FOLDERS) {
    const parents = folder.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'));
    for (const parent of parents) {
      const from = path.join(submission, parent);
      if (isThere(from) && lstatSync(from).isSymbolicLink()) refuseSpecial(from, parent);
    }
    const from = path.join(submission, folder);
    const to = path.join(portal, folder);
    if (isThere(from)) refuseSpecial(from, folder);
    rmSync(to, { recursive: true, force: true });
    if (!isThere(from)) continue;
    mkdirSync(path.dirname(to), { recursive: true });
    cpSync(from, to, { recursive: true });
  }
}
