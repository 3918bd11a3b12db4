import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { INDEX_FOLDER } from '../../../src/search/engine/format.ts';
import { createSearch } from '../../../src/search/engine/search.ts';
import { familyNames, familyOf } from './families.ts';

/** File of a site and what it weighs. */
interface Weighed {
  file: string;
  bytes: number;
  compressed: number;
}

/** Files of one kind: how many, what they weigh together, and the largest. */
export interface FamilySize {
  family: string;
  files: number;
  bytes: number;
  compressed: number;
  largest: Weighed;
}

/** What a first query loads. */
export interface QuerySize {
  files: number;
  bytes: number;
  compressed: number;
}

/** Files above this are told of, bytes: nobody waits for more on a bad line. */
export const HEAVY = 2 ** 20;

/** Kinds of files that are compressed already. */
const PACKED = /\.(?:br|gz|zst|png|jpe?g|webp|avif|woff2?|docx|xlsx|pptx|zip|pdf)$/;

const QUERY = 'няня на час';
const HITS = 10;

const weigh = (site: string, file: string): Weighed => {
  const content = readFileSync(path.join(site, file));
  const compressed = PACKED.test(file) ? content.length : gzipSync(content, { level: 6 }).length;
  return { file, bytes: content.length, compressed };
};

function sizeOf(family: string, files: readonly Weighed[]): FamilySize[] {
  const [first] = files;
  if (!first) return [];
  const largest = files.reduce((most, one) => (one.bytes > most.bytes ? one : most), first);
  const sum = (name: 'bytes' | 'compressed') => files.reduce((all, one) => all + one[name], 0);
  return [
    { family, files: files.length, bytes: sum('bytes'), compressed: sum('compressed'), largest },
  ];
}

/** Sizes of a built site by families of files. */
export function sizesOfSite(site: string): FamilySize[] {
  const files = globSync('**/*', { cwd: site }).filter((file) =>
    statSync(path.join(site, file)).isFile(),
  );
  const byFamily = Map.groupBy(files, (file) => familyOf(file.replaceAll(path.sep, '/')));
  return familyNames.flatMap((family) =>
    sizeOf(
      family,
      (byFamily.get(family) ?? []).map((file) => weigh(site, file)),
    ),
  );
}

/** What the search of a built site loads to answer its first query and to show the first hits. */
export async function firstQuery(site: string): Promise<QuerySize> {
  const size = { files: 0, bytes: 0, compressed: 0 };
  const search = createSearch((name) => {
    const { bytes, compressed } = weigh(site, path.join(INDEX_FOLDER, name));
    size.files += 1;
    size.bytes += bytes;
    size.compressed += compressed;
    const text = readFileSync(path.join(site, INDEX_FOLDER, name), 'utf8');
    return Promise.resolve(JSON.parse(text) as unknown);
  });
  const answer = await search.search({ query: QUERY, chosen: {} });
  await answer.hits(0, HITS);
  return size;
}
