import { MAIN_BRANCH } from '../../../src/cms/backend-path.ts';
import { visible } from '../../../src/schema/quoted.ts';
import { listDrafts, readDraftCard } from './board.ts';
import { updateClone } from './clone.ts';
import { refuseConflict } from './conflicts.ts';
import type { DecapServer } from './decap-server.ts';
import { keepDrafts } from './drafts.ts';
import { refuseFixed } from './fixed.ts';
import { commitOf, textOf, type Repository } from '../../../src/workspace/git.ts';
import { createJudge } from './judging/judge.ts';
import { refuseLinks } from './links.ts';
import type { Project } from './project.ts';
import { isPending, land } from './publishing.ts';
import { createQueue } from './queue.ts';
import { recover } from './recovery.ts';
import { BRANCHES } from '../../../src/workspace/refs.ts';
import { CHANGING } from './requests/actions.ts';
import type { Request } from './requests/parse.ts';
import { Refusal } from './requests/refusal.ts';
import { draftOfRequest, filesOfRequest } from './requests/targets.ts';
import { leavingTraces } from './traces.ts';
import { refuseUnseen, withVersion } from './versions.ts';

/** What the backend works with and whom it tells what happened. */
export interface Surroundings {
  project: Project;
  clone: Repository;
  decap: DecapServer;
  /** Called when the working repository's main branch has taken over what was published. */
  onLanded: () => void;
  /** Called with the reason, in Russian, when it could not; with nothing when all is taken over. */
  onWaiting: (reason: string) => void;
  /** Called when drafts have changed. */
  onDrafts: () => void;
  log: (line: string) => void;
}

/** The CMS's backend behind its checks. */
export interface Backend {
  /** Carries out a request that has passed its own checks; throws `Refusal`. */
  handle: (request: Request) => Promise<unknown>;
  /** Tries again to take over what was published and had to wait. */
  retry: () => Promise<void>;
  /** Makes ready for the first publication. */
  prepare: () => Promise<void>;
  /** Resolves when nothing is under way. */
  idle: () => Promise<void>;
}

const UNAVAILABLE =
  'Редакция перезапускается. Подождите несколько секунд и повторите: введённый текст не пропадёт.';
const FAILED = 'Редакция не смогла этого сделать. Причина — в окне, где запущен портал. Повторите.';

/** Longest reason that goes into the log, characters. */
const REASON_MAX = 300;

/** What decap-server says went wrong, in one line. */
function reasonIn(body: unknown): string {
  return visible(JSON.stringify(body)).slice(0, REASON_MAX);
}

const AGAIN = 'Портал скоро попробует снова сам.';

/** Backend over a clone and decap-server; requests are carried out one at a time, as Git demands. */
export function createBackend(surroundings: Surroundings): Backend {
  const { project, clone, decap, log, onLanded, onWaiting, onDrafts } = surroundings;
  const queue = createQueue();
  const judge = createJudge(clone);
  let isUnsettled = false;
  let isUnanswered = false;

  const askDecap = async ({ action, params }: Request): Promise<unknown> => {
    isUnsettled = true;
    const answer = await decap.ask(action, params).catch((reason: unknown) => {
      isUnanswered = true;
      log(`Программа редакции (decap-server) не ответила: ${String(reason)}`);
      throw new Refusal(503, UNAVAILABLE);
    });
    if (!answer.ok) {
      log(`Программа редакции (decap-server): ${reasonIn(answer.body)}`);
      throw new Refusal(500, FAILED);
    }
    isUnsettled = false;
    return answer.body;
  };

  const carryOut = async (request: Request): Promise<unknown> => {
    const name = draftOfRequest(request);
    if (request.action === 'unpublishedEntries') return listDrafts(clone);
    if (request.action === 'unpublishedEntry') return readDraftCard(clone, name ?? '');
    if (request.action === 'getDeployPreview') return null;
    const branch = name === undefined ? undefined : BRANCHES + name;
    const hasDraft = branch !== undefined && (await commitOf(clone.git, branch)) !== undefined;
    const refs = [`refs/heads/${MAIN_BRANCH}`, ...(hasDraft ? [branch] : [])];
    await refuseLinks(clone, refs, filesOfRequest(request));
    await refuseFixed(clone, request);
    await refuseUnseen(clone, request);
    if (
      name !== undefined &&
      ['persistEntry', 'publishUnpublishedEntry'].includes(request.action)
    ) {
      await refuseConflict(clone, name);
    }
    if (request.action !== 'publishUnpublishedEntry' || hasDraft) await judge.refuseErrors(request);
    return withVersion(clone, request, await askDecap(request));
  };

  const takeOver = async () => {
    const reason = await leavingTraces(project, () => land(project, clone));
    onWaiting(reason ?? '');
    if (reason === undefined) onLanded();
    else log(reason);
    await updateClone(project, clone);
  };

  /** What is published stays published when it cannot be taken over at once: a later try does the rest. */
  const takeOverOrTell = () =>
    takeOver().catch((reason: unknown) => {
      onWaiting(`Опубликованное сохранено, но ещё не на портале: ${String(reason)}. ${AGAIN}`);
      log(`Опубликованное пока не удалось перенести: ${String(reason)}`);
    });

  const keep = () =>
    leavingTraces(project, () => keepDrafts(project, clone)).catch((reason: unknown) => {
      // What was saved is safe in the clone; the next change copies it too.
      log(`Черновик сохранён, но без копии в репозитории портала: ${String(reason)}`);
    });

  const settleAndUpdate = async () => {
    if (isUnsettled) {
      // One that has not answered may still be at work, and would go on in the mended clone.
      if (isUnanswered) await decap.end();
      await recover(clone);
    }
    isUnsettled = false;
    isUnanswered = false;
    await updateClone(project, clone);
  };

  return {
    handle: (request) =>
      queue(async () => {
        await settleAndUpdate();
        const before = await textOf(clone.git, ['rev-parse', MAIN_BRANCH]);
        const answer = await carryOut(request);
        if (!CHANGING.has(request.action)) return answer;
        await keep();
        if (before !== (await textOf(clone.git, ['rev-parse', MAIN_BRANCH])))
          await takeOverOrTell();
        onDrafts();
        return answer;
      }),
    retry: () =>
      queue(async () => {
        await settleAndUpdate();
        if (!(await isPending(clone))) return;
        await takeOverOrTell();
        onDrafts();
      }),
    prepare: judge.prepare,
    idle: () => queue(() => Promise.resolve()),
  };
}
