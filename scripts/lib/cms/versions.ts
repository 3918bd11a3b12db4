import { MAIN_BRANCH } from '../../../src/cms/backend-path.ts';
import { collections, isCollectionName } from '../../../src/schema/collections.ts';
import { ask, type Repository } from '../../../src/workspace/git.ts';
import { BRANCHES } from '../../../src/workspace/refs.ts';
import type { Action } from './requests/actions.ts';
import type { Request } from './requests/parse.ts';
import { entryAt } from './requests/paths.ts';
import { Refusal } from './requests/refusal.ts';
import { draftOfRequest, filesOfRequest } from './requests/targets.ts';

/** Said to a page that is older than the backend, or to somebody else's program. */
const UNTOLD =
  'Страница редакции не сказала, какую версию записи вы видели, и без этого можно стереть чужие правки. ' +
  'Скопируйте свой текст, обновите страницу и повторите.';

const DELETED =
  'Пока запись была у вас открыта, её изменил кто-то другой. Обновите страницу и посмотрите, что удаляете.';

/** What to do when somebody else was quicker. */
const ADVICE: Partial<Record<Action, string>> = {
  persistEntry:
    'Пока вы правили запись, её сохранил кто-то другой. Ваш текст остался в форме: скопируйте ' +
    'свои правки, обновите страницу и внесите их в новую версию. Так ничьи правки не пропадут.',
  publishUnpublishedEntry:
    'Пока запись была у вас открыта, её изменил кто-то другой. Обновите страницу, прочитайте новую версию и публикуйте её.',
  deleteUnpublishedEntry:
    'Пока черновик был у вас открыт, его изменил кто-то другой. Обновите страницу и посмотрите, что удаляете.',
  deleteFile: DELETED,
  deleteFiles: DELETED,
};

/** Actions whose answer shows the text of one entry or has just changed it. */
const SHOWING = new Set<Action>(['getEntry', 'unpublishedEntryDataFile', 'persistEntry']);

/** Entry that a request is about, `practices/one`. */
function entryOf(request: Request): string | undefined {
  const [entry] = filesOfRequest(request).flatMap((file) => entryAt(file) ?? []);
  return draftOfRequest(request) ?? (entry && `${entry.collection}/${entry.slug}`);
}

/** Version of an entry's text on a branch; empty when the branch has none. */
async function versionOn({ git }: Repository, branch: string, name: string): Promise<string> {
  const [collection = ''] = name.split('/');
  const format = isCollectionName(collection) ? collections[collection].format : '';
  const place = `${branch}:content/${name}.${format}`;
  return (await ask(git, ['rev-parse', '--verify', '--quiet', place])) ?? '';
}

/** True for an entry that the main branch has. */
export const isPublished = async (clone: Repository, name: string): Promise<boolean> =>
  (await versionOn(clone, MAIN_BRANCH, name)) !== '';

/** Version of an entry as an editor finds it: that of its draft, else that on the portal. */
const versionOf = async (clone: Repository, name: string): Promise<string> =>
  (await versionOn(clone, BRANCHES + name, name)) || (await versionOn(clone, MAIN_BRANCH, name));

/** Refuses to change an entry that is not what the editor has seen: somebody else's work would be lost. */
export async function refuseUnseen(clone: Repository, request: Request): Promise<void> {
  const advice = ADVICE[request.action];
  const name = entryOf(request);
  if (advice === undefined || name === undefined) return;
  const version = await versionOf(clone, name);
  // The first save has nothing to be lost.
  if (request.seen === undefined && version !== '') throw new Refusal(409, UNTOLD);
  if ((request.seen ?? '') !== version) throw new Refusal(409, advice);
}

/** Answer of decap-server with the version of the entry that it shows or has saved. */
export async function withVersion(
  clone: Repository,
  request: Request,
  answer: unknown,
): Promise<unknown> {
  const name = entryOf(request);
  if (!SHOWING.has(request.action) || name === undefined) return answer;
  const isOnPortal = request.action === 'getEntry';
  const version = isOnPortal
    ? await versionOn(clone, MAIN_BRANCH, name)
    : await versionOf(clone, name);
  return { ...(answer as object), version };
}
