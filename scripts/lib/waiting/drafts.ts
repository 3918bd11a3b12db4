import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { WaitingDraft } from '../../../src/catalogue/desk/waiting.ts';
import { dayOf } from '../../../src/i18n/dates.ts';
import { parseAtBuild } from '../../../src/reader/body/build-parser.ts';
import { draftOf } from '../../../src/reader/draft.ts';
import type { Finding } from '../../../src/reader/problem.ts';
import { tellsPerson } from '../../../src/reader/upload/names.ts';
import { collections } from '../../../src/schema/collections.ts';
import { ID_PATTERN } from '../../../src/schema/id.ts';
import { valueAt } from '../../../src/schema/introspection.ts';
import { CONTENT } from '../selection.ts';
import { draftBranches, type DraftBranch, type PLACES } from './branches.ts';
import { gitOf, type AskGit } from './git.ts';

/** Clone of the editor on this machine, relative to the project. */
export const EDITOR_CLONE = path.join('.cms', 'repository');

/** Names that the published branch may have, the likeliest first. */
const PUBLISHED = [
  'refs/heads/main',
  'refs/remotes/origin/main',
  'refs/remotes/origin/HEAD',
  'HEAD',
];

async function publishedOf(ask: AskGit): Promise<string | undefined> {
  for (const name of PUBLISHED) {
    const commit = await ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
    if (commit !== undefined) return commit.trim();
  }
  return undefined;
}

/** Name of a region in this project; undefined when there is none of that id. */
async function regionTitle(project: string, id: string): Promise<string | undefined> {
  const file = path.join(project, CONTENT, 'regions', `${id}.yaml`);
  if (!ID_PATTERN.test(id) || !existsSync(file)) return undefined;
  const title = valueAt(parse(await readFile(file, 'utf8')), ['title']);
  return typeof title === 'string' ? title : undefined;
}

const textIn = (value: unknown, ...paths: string[][]): string | undefined =>
  paths.map((steps) => valueAt(value, steps)).find((one) => typeof one === 'string');

/** True for what an unreviewed text must not be shown with: this page is for everybody. */
const isPrivate = ({ level, rule }: Finding): boolean =>
  level === 'error' || rule.startsWith('privacy-');

/** Title of an entry that the site shows already. */
function shownTitle(text: string, branch: DraftBranch, file: string): string | undefined {
  const { value } = draftOf({ ...branch, file }, Buffer.from(text), parseAtBuild);
  return textIn(value, ['title']);
}

/** What a draft holds as far as it may be shown: words of one that breaks the rules stay in the editor. */
async function contentOf(project: string, text: string, branch: DraftBranch, file: string) {
  const { value, findings } = draftOf({ ...branch, file }, Buffer.from(text), parseAtBuild);
  const errors = findings.filter(({ level }) => level === 'error').length;
  const counts = { errors, warnings: findings.length - errors };
  // The id is made of the title, by hand at times: it is judged by itself.
  if (findings.some(isPrivate) || tellsPerson(branch.id)) return counts;
  const region = textIn(value, ['region'], ['place', 'region'], ['adopter', 'region']);
  const known = region === undefined ? undefined : await regionTitle(project, region);
  return {
    ...counts,
    id: branch.id,
    title: textIn(value, ['title']),
    ...(known !== undefined && { region, regionTitle: known }),
  };
}

async function draftIn(
  project: string,
  ask: AskGit,
  published: string,
  branch: DraftBranch,
): Promise<WaitingDraft | undefined> {
  const { collection, id, tip, status } = branch;
  // The day of writing: saving again moves older changes onto newer pages, and Git calls them new.
  const written = await ask('log', '--format=%at', `${published}..${tip}`);
  const days = (written ?? '')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((seconds) => dayOf(new Date(Number(seconds) * 1000)))
    .toSorted();
  const [since] = days;
  const changed = days.at(-1);
  // All of it is on the site already.
  if (since === undefined || changed === undefined) return undefined;
  const { format, label } = collections[collection];
  const name = `${id}.${format}`;
  const at = (commit: string) => ask('show', `${commit}:${CONTENT}/${collection}/${name}`);
  const [text, before] = [await at(tip), await at(published)];
  const file = `${collection}/${name}`;
  const shown = before === undefined ? {} : { id, title: shownTitle(before, branch, file) };
  const known = { collection, ...shown, label, status, since, changed };
  if (text === undefined) return { ...known, change: 'deletion', errors: 0, warnings: 0 };
  const content = await contentOf(project, text, branch, file);
  return { ...known, ...content, change: before === undefined ? 'new' : 'edit' };
}

/** Drafts in some places of a folder's repository; undefined when the folder holds none. */
async function draftsIn(
  project: string,
  folder: string,
  places: readonly (keyof typeof PLACES)[],
): Promise<Map<string, WaitingDraft> | undefined> {
  const ask = await gitOf(folder);
  const published = ask && (await publishedOf(ask));
  if (!ask || published === undefined) return undefined;
  const drafts = new Map<string, WaitingDraft>();
  for (const branch of await draftBranches(ask, places)) {
    const draft = await draftIn(project, ask, published, branch);
    if (draft) drafts.set(`${branch.collection}/${branch.id}`, draft);
  }
  return drafts;
}

type Named = readonly [name: string, draft: WaitingDraft];

const inOrder = ([one, a]: Named, [other, b]: Named): number =>
  a.since.localeCompare(b.since) || one.localeCompare(other, 'en');

/**
 * Lists what waits for the editors, the oldest first: the drafts of the editor's clone on this machine and
 * those that the project's own repository has from elsewhere. Who wrote them is not read.
 */
export async function listWaiting(project: string): Promise<WaitingDraft[]> {
  const cloned = await draftsIn(project, path.join(project, EDITOR_CLONE), ['made']);
  // A mirror may be behind the clone that it mirrors.
  const others = await draftsIn(
    project,
    project,
    cloned ? ['fetched'] : ['made', 'mirrored', 'fetched'],
  );
  const drafts = new Map([...(others ?? []), ...(cloned ?? [])]);
  return [...drafts].toSorted(inOrder).map(([, draft]) => draft);
}
