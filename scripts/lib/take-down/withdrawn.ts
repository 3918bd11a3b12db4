import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { WITHDRAWN_FILE } from '../../../src/reader/withdrawn.ts';
import type { NewNames } from './rewrite.ts';

/** Letters by which a version is named. */
const NAME_LENGTH = 10;

/**
 * Names in the list of withdrawn versions the commits as they are called now, for otherwise those versions would be
 * shown again; forgets the entries all of whose versions are gone. True when the list has changed.
 */
export function renameWithdrawn(
  content: string,
  names: NewNames,
  isGone: (entry: string) => boolean,
): boolean {
  const file = path.join(content, WITHDRAWN_FILE);
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  const short = new Map(
    [...names].map(([one, other]) => [one.slice(0, NAME_LENGTH), other.slice(0, NAME_LENGTH)]),
  );
  const renamed = text.replaceAll(/\b[0-9a-f]{10}\b/g, (name) => short.get(name) ?? name);
  const list = parseDocument(renamed);
  if (isSeq(list.contents)) {
    list.contents.items = list.contents.items.filter(
      (item) => !(isMap(item) && isGone(String(item.get('entry')))),
    );
  }
  const fresh = list.toString();
  if (fresh === parseDocument(text).toString()) return false;
  writeFileSync(file, fresh);
  return true;
}
