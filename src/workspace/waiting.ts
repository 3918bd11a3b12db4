import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Waiting, WaitingDraft } from '../catalogue/desk/waiting.ts';
import { dayOf } from '../i18n/dates.ts';
import { parseAtBuild } from '../reader/body/build-parser.ts';
import { draftOf } from '../reader/draft.ts';
import type { Finding } from '../reader/problem.ts';
import { tellsPerson } from '../reader/upload/names.ts';
import { collections } from '../schema/collections.ts';
import { ID_PATTERN } from '../schema/id.ts';
import { valueAt } from '../schema/introspection.ts';
import { draftBranches, type DraftBranch, type PLACES } from './branches.ts';
import { ask, cloneGit, commitOf, GitError, linesOf, projectGit, type Git } from './git.ts';
import { CLONE_FOLDER, CMS_FOLDER } from './refs.ts';

const CONTENT = 'content';

const BROKEN_CLONE =
  'Репозиторий редакции повреждён, поэтому показаны копии черновиков. Запустите npm start: он отложит повреждённый и соберёт новый.';
const UNREADABLE =
  'Git не открывает репозиторий портала, поэтому часть черновиков не видна. Выполните в его папке git status: он скажет, что случилось.';

/** Names that the published branch may have, the likeliest first. */
const PUBLISHED = [
  'refs/heads/main',
  'refs/remotes/origin/main',
  'refs/remotes/origin/HEAD',
  'HEAD',
];

async function publishedOf(git: Git): Promise<string | undefined> {
  for (const name of PUBLISHED) {
    const commit = await commitOf(git, name);
    if (commit !== undefined) return commit;
  }
  return undefined;
}

/** Text of a file in a commit; undefined when the commit has none there. */
async function textAt(git: Git, commit: string, file: string): Promise<string | undefined> {
  const blob = await ask(git, ['rev-parse', '--verify', '--quiet', `${commit}:${file}`]);
  return blob && (await git(['cat-file', 'blob', blob])).toString();
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
  git: Git,
  published: string,
  branch: DraftBranch,
): Promise<WaitingDraft | undefined> {
  const { collection, id, tip, status } = branch;
  // The day of writing: saving again moves older changes onto newer pages, and Git calls them new.
  const written = await linesOf(git, ['log', '--format=%at', `${published}..${tip}`]);
  const days = written.map((seconds) => dayOf(new Date(Number(seconds) * 1000))).toSorted();
  const [since] = days;
  const changed = days.at(-1);
  // All of it is on the site already.
  if (since === undefined || changed === undefined) return undefined;
  const { format, label } = collections[collection];
  const name = `${id}.${format}`;
  const at = (commit: string) => textAt(git, commit, `${CONTENT}/${collection}/${name}`);
  const [text, before] = [await at(tip), await at(published)];
  const file = `${collection}/${name}`;
  const shown = before === undefined ? {} : { id, title: shownTitle(before, branch, file) };
  const known = { collection, ...shown, label, status, since, changed };
  if (text === undefined) return { ...known, change: 'deletion', errors: 0, warnings: 0 };
  const content = await contentOf(project, text, branch, file);
  return { ...known, ...content, change: before === undefined ? 'new' : 'edit' };
}

/** Drafts in some places of a repository; undefined when it has no published branch. */
async function draftsIn(
  project: string,
  git: Git,
  places: readonly (keyof typeof PLACES)[],
): Promise<Map<string, WaitingDraft> | undefined> {
  const published = await publishedOf(git);
  if (published === undefined) return undefined;
  const drafts = new Map<string, WaitingDraft>();
  for (const branch of await draftBranches(git, places)) {
    const draft = await draftIn(project, git, published, branch);
    if (draft) drafts.set(`${branch.collection}/${branch.id}`, draft);
  }
  return drafts;
}

type Named = readonly [name: string, draft: WaitingDraft];

const inOrder = ([one, a]: Named, [other, b]: Named): number =>
  a.since.localeCompare(b.since) || one.localeCompare(other, 'en');

/** True for a refusal of Git, its absence included. */
const isGitFailure = (reason: unknown): boolean =>
  reason instanceof GitError || (reason as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * Reads what waits for the editors, the oldest first: the drafts of the editor's clone on this machine and
 * those that the project's own repository has from elsewhere. Who wrote them is not read. What cannot be
 * read is said, never taken for nothing.
 */
export async function readWaiting(project: string): Promise<Waiting> {
  const clone = path.join(project, CMS_FOLDER, CLONE_FOLDER);
  const troubles: string[] = [];
  const look = async (git: Git, trouble: string, places: readonly (keyof typeof PLACES)[]) => {
    try {
      return await draftsIn(project, git, places);
    } catch (reason) {
      if (!isGitFailure(reason)) throw reason;
      troubles.push(trouble);
      return undefined;
    }
  };
  const cloned = existsSync(clone)
    ? await look(cloneGit(clone), BROKEN_CLONE, ['made'])
    : undefined;
  // The copies may be behind the clone that they are of.
  const others = existsSync(path.join(project, '.git'))
    ? await look(
        projectGit(project),
        UNREADABLE,
        cloned ? ['fetched'] : ['made', 'kept', 'fetched'],
      )
    : undefined;
  const drafts = [...new Map([...(others ?? []), ...(cloned ?? [])])].toSorted(inOrder);
  return {
    drafts: drafts.map(([, draft]) => draft),
    ...(troubles.length > 0 && { trouble: troubles.join(' ') }),
  };
}
