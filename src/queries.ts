import { getCollection } from 'astro:content';
import path from 'node:path';
import { buildDay } from './catalogue/build-day.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { createAnswers } from './catalogue/reads/answer.ts';
import { reads } from './catalogue/reads/read.ts';
import { watchedCatalogue } from './catalogue/reads/watch.ts';
import { codeDigest } from './code-digest.ts';
import { keptOutputs, noteRead, type KeptOutputs } from './kept-outputs.ts';
import { readBody, type Segment } from './reader/body.ts';
import type { Entry } from './reader/entry.ts';
import { readHistory, type History, type Version } from './workspace/history/history.ts';
import { collectionNames, collections, type CollectionName } from './schema/collections.ts';

async function entriesOf<Name extends CollectionName>(collection: Name): Promise<Entry<Name>[]> {
  const { format } = collections[collection];
  const stored = await getCollection(collection);
  return stored.map(
    ({ id, data, digest }) =>
      ({
        collection,
        id,
        data,
        file: `${collection}/${id}.${format}`,
        digest,
      }) as Entry<Name>,
  );
}

async function load(): Promise<Catalogue> {
  const lists: Entry[][] = await Promise.all(collectionNames.map(entriesOf));
  return watchedCatalogue(lists.flat(), noteRead);
}

const built = import.meta.env.PROD ? load() : undefined;

/** The whole catalogue; a build reads it once, the developer's server anew for every page. */
export const getCatalogue = (): Promise<Catalogue> => built ?? load();

const keep = async (): Promise<KeptOutputs> =>
  keptOutputs(
    path.resolve('.cache/pages.jsonl'),
    codeDigest(process.cwd()),
    createAnswers(await getCatalogue(), asOf(), await pastOf()),
  );

const kept = import.meta.env.PROD ? keep() : undefined;

/** A path of `getStaticPaths` as it stands in a route. */
interface StaticPath {
  params: Record<string, string>;
  props?: Record<string, unknown>;
}

/**
 * Paths with the keys by which the next build knows the pages that would come out the same;
 * `addressOf` says at which site path each stands.
 */
export async function keyed<Path extends StaticPath>(
  paths: Path[],
  addressOf: (params: Path['params']) => string,
): Promise<(Path & { cacheKey?: string })[]> {
  const outputs = await kept;
  if (!outputs) return paths;
  return paths.map((one) => ({
    ...one,
    cacheKey: outputs.stampOf(addressOf(one.params), JSON.stringify(one)),
  }));
}

/** Renders the page at a site path and notes what of the catalogue it is made from. */
export const renderKept = async <Output>(
  address: string,
  render: () => Promise<Output>,
): Promise<Output> => (await kept)?.make(address, render) ?? render();

const loadHistory = () => readHistory(process.cwd());

const history = import.meta.env.PROD ? loadHistory() : undefined;

/** What became of every entry and address of the catalogue so far. */
export const getHistory = (): Promise<History> => history ?? loadHistory();

const pastOf = async () => {
  const { versions } = await getHistory();
  return ({ file }: Entry) => versions.get(file);
};

/** Versions of an entry, the newest first; none where Git does not know them. */
export async function getVersions(entry: Entry): Promise<readonly Version[]> {
  noteRead(reads.past(entry));
  return (await pastOf())(entry) ?? [];
}

const asOf = () => buildDay(process.env.BUILD_DATE);

/** Day the site is built as of, ISO. */
export const getToday = (): string => {
  noteRead(reads.today());
  return asOf();
};

/** Body of an entry, read when its page renders; throws `ProblemError` when it is not fit to show. */
export const getBody = (entry: Entry): Promise<Segment[]> => {
  noteRead(reads.whole(entry));
  return readBody(path.resolve('content'), entry.file);
};
