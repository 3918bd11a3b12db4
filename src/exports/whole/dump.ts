import { strToU8, zipSync } from 'fflate';
import { collectionNames, type CollectionName } from '../../schema/collections.ts';
import { entryDocument } from '../api/entry-document.ts';
import { inOrderOfIds } from '../api/lists.ts';
import { publishedSchema, SCHEMA_NAMES } from '../api/schemas.ts';
import type { ExportSource } from '../export-file.ts';
import { jsonFile, jsonOf } from '../json.ts';
import { csvOf } from '../table/csv.ts';
import { NO_TIME } from '../zip-time.ts';
import { licenseNotice, readme } from './notices.ts';
import { tableOf } from './tables.ts';

/** Folder that the archive unpacks into. */
const FOLDER = 'praktikoteka';

/** All entries of a collection, one on each line, as one JSON list. */
async function linesOf(source: ExportSource, name: CollectionName): Promise<string> {
  const lines: string[] = [];
  for (const entry of inOrderOfIds(source, name)) {
    lines.push(jsonOf(await entryDocument(source, entry)));
  }
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** The whole catalogue as one archive; the same catalogue is the same bytes. */
export async function dump(source: ExportSource): Promise<Uint8Array> {
  const texts: [string, string][] = [
    ['README.txt', readme(source)],
    ['LICENSE.txt', licenseNotice(source)],
  ];
  for (const name of collectionNames) {
    texts.push([`json/${name}.json`, await linesOf(source, name)]);
    texts.push([`csv/${name}.csv`, csvOf(tableOf(source, name))]);
  }
  for (const name of SCHEMA_NAMES) {
    texts.push([`schemas/${name}.json`, jsonFile(publishedSchema(source.site, name))]);
  }
  const files = texts.map(([name, text]) => [`${FOLDER}/${name}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME, level: 6 });
}
