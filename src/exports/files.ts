import { apiFiles } from './api/files.ts';
import { calendars } from './calendar/files.ts';
import { embeds } from './embed/files.ts';
import type { ExportFamily, ExportFile, ExportSource } from './export-file.ts';
import { feeds } from './feeds/files.ts';
import { laureates } from './laureates/files.ts';
import { pictures } from './pictures/files.ts';
import { missingLists, programTables } from './program/files.ts';
import { qrCodes } from './qr/files.ts';
import { references } from './reference/files.ts';
import { aboutSite } from './site/files.ts';
import { versions } from './versions/files.ts';
import { wholeFiles } from './whole/files.ts';
import { blank, passports, programmes } from './word/files.ts';

/** Every kind of files to take away: a new one is a line here. */
const families: ExportFamily[] = [
  aboutSite,
  apiFiles,
  blank,
  calendars,
  embeds,
  feeds,
  laureates,
  missingLists,
  passports,
  programmes,
  programTables,
  qrCodes,
  references,
  versions,
  wholeFiles,
  // The last: drawing has threads of its own, which take over what other steps of a build leave free.
  pictures,
];

/** All files to take away, the files of each kind as `listed` gives them; throws when two of them have one address. */
export function listFiles<File extends ExportFile>(
  source: ExportSource,
  listed: (list: () => ExportFile[]) => File[],
): File[] {
  const files = families.flatMap((family) => listed(() => family(source)));
  const addresses = new Set<string>();
  for (const { address } of files) {
    if (addresses.has(address)) throw new Error(`Two files to take away are ${address}.`);
    addresses.add(address);
  }
  return files;
}

/** All files to take away; throws when two of them have one address. */
export const exportFiles = (source: ExportSource): ExportFile[] =>
  listFiles(source, (list) => list());
