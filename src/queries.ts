import path from 'node:path';
import { buildDay } from './catalogue/build-day.ts';
import { createCatalogue, type Catalogue } from './catalogue/catalogue.ts';
import { backendFrom, type Backend } from './cms/config/backend.ts';
import { createAnswers } from './catalogue/reads/answer.ts';
import { reads } from './catalogue/reads/read.ts';
import { watchedCatalogue } from './catalogue/reads/watch.ts';
import { keptOutputs, noteRead, type KeptOutputs } from './kept-outputs.ts';
import { readBody, type Segment } from './reader/body.ts';
import { readEntries } from './reader/catalogue.ts';
import type { Entry } from './reader/entry.ts';
import { keptShapes } from './reader/kept-drafts.ts';
import { readHistory, type History, type Version } from './workspace/history/history.ts';

const content = path.resolve('content');
const dayNow = () => buildDay(process.env.BUILD_DATE);
const day = import.meta.env.PROD ? dayNow() : undefined;
const asOf = () => day ?? dayNow();
const code = import.meta.env.CODE_DIGEST;

/** The catalogue as it is, and as pages read it: noting what they read. */
interface Loaded {
  plain: Catalogue;
  watched: Catalogue;
}

async function load(): Promise<Loaded> {
  const shapes = keptShapes(path.resolve('.cache'), code);
  const plain = createCatalogue(await readEntries(content, shapes));
  return { plain, watched: watchedCatalogue(plain, noteRead) };
}

const built = import.meta.env.PROD ? load() : undefined;

/** The whole catalogue for a page that every build draws anew: what is read of it is not noted. */
export async function getCatalogueOfBuild(): Promise<Catalogue> {
  noteOutside();
  return (await (built ?? load())).plain;
}

/** The whole catalogue; a build reads it once, the developer's server anew for every page. */
export const getCatalogue = async (): Promise<Catalogue> => (await (built ?? load())).watched;

const keep = async (): Promise<KeptOutputs> =>
  keptOutputs(
    path.resolve('.cache/pages.jsonl'),
    code,
    createAnswers((await (built ?? load())).plain, asOf(), await pastOf()),
  );

const kept = import.meta.env.PROD ? keep() : undefined;

/** What a page is drawn with besides the catalogue. */
interface Given {
  url: URL;
  params: unknown;
  props: unknown;
  locals: App.Locals;
}

/**
 * Draws the page at a site path and notes what of the catalogue it is made from. One that would come out as
 * it is kept already (`isKept`) is not drawn: the answer is 304 with the name of what is kept.
 */
export async function drawKept(
  { url, params, props, locals: { isKept } }: Given,
  draw: () => Promise<Response>,
): Promise<Response> {
  const outputs = await kept;
  if (!outputs || !isKept) return draw();
  const stamp = outputs.stampOf(url.pathname, JSON.stringify([params, props]));
  const headers = { ETag: stamp };
  if (isKept(stamp)) return new Response(null, { status: 304, headers });
  const response = await outputs.make(url.pathname, draw);
  response.headers.set('ETag', stamp);
  return response;
}

/** Says that the page being drawn shows what lies outside of the catalogue: it is drawn anew by every build. */
export const noteOutside = (): void => {
  noteRead(reads.outside());
};

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

/** Day the site is built as of, ISO. */
export const getToday = (): string => {
  noteRead(reads.today());
  return asOf();
};

/** Body of an entry, read when its page renders; throws `ProblemError` when it is not fit to show, or not the one that was read with the entry. */
export async function getBody(entry: Entry): Promise<Segment[]> {
  noteRead(reads.whole(entry));
  return readBody(content, entry);
}

/** Backend of the CMS by the settings of this build; a page that asks is drawn anew by every build. */
export const getBackend = (): Backend => {
  noteOutside();
  return backendFrom(process.env);
};
