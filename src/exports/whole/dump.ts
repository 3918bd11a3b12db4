import { strToU8 } from 'fflate';
import { collectionNames, type CollectionName } from '../../schema/collections.ts';
import { entryDocument } from '../api/entry-document.ts';
import { inOrderOfIds } from '../api/lists.ts';
import { publishedSchema, SCHEMA_NAMES } from '../api/schemas.ts';
import type { ExportSource } from '../export-file.ts';
import { jsonFile, jsonOf } from '../json.ts';
import { csvOf } from '../table/csv.ts';
import { zipOf, type Packed } from '../zip.ts';
import { pack } from '../zip-build.ts';
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
  const files: [string, Packed][] = [];
  // Packed at once: nobody holds the texts of the whole catalogue.
  const add = (name: string, text: string) => {
    files.push([`${FOLDER}/${name}`, pack(strToU8(text))]);
  };
  add('README.txt', readme(source));
  add('LICENSE.txt', licenseNotice(source));
  for (const name of collectionNames) {
    add(`json/${name}.json`, await linesOf(source, name));
    add(`csv/${name}.csv`, csvOf(tableOf(source, name)));
  }
  for (const name of SCHEMA_NAMES) {
    add(`schemas/${name}.json`, jsonFile(publishedSchema(source.site, name)));
  }
  return zipOf(files);
}
