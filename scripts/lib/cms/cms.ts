import { mkdir } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { MAIN_BRANCH } from '../../../src/cms/backend-path.ts';
import type { BuildResult } from '../build-site.ts';
import { writeWaiting } from '../write-waiting.ts';
import { hold } from '../holder.ts';
import { createBackend } from './backend.ts';
import { openClone } from './clone.ts';
import { startDecapServer } from './decap-server.ts';
import { keepDrafts } from './drafts.ts';
import { commitOf } from '../../../src/workspace/git.ts';
import { CLONE_FOLDER, CMS_FOLDER } from '../../../src/workspace/refs.ts';
import { backendHandler } from './handler.ts';
import { openProject, UnfitProject, type Project } from './project.ts';
import { createQueue } from './queue.ts';
import { createRebuilding } from './rebuild.ts';
import { Refusal } from './requests/refusal.ts';
import { leavingTraces, removeTraces } from './traces.ts';

/** The CMS's backend of a running portal. */
export interface Cms {
  handler: RequestListener;
  /** Why there is no CMS, in Russian; empty when there is one. */
  refusal: string;
  /** Resolves when nothing that was begun is under way. */
  idle: () => Promise<void>;
}

/** What the backend is started with. */
export interface CmsOptions {
  /** Root folder of the project. */
  root: string;
  /** Address of the portal on this machine. */
  origin: string;
  /** Folder of the built site. */
  site: string;
  build: () => Promise<BuildResult>;
  signal: AbortSignal;
  log: (line: string) => void;
}

/** How often what could not be taken over is tried again, milliseconds. */
const RETRY = 10_000;

function withoutCms(refusal: string, log: (line: string) => void): Cms {
  const state = () => ({ build: 'off' as const, message: refusal, commit: '', finished: '' });
  const handle = () => Promise.reject(new Refusal(503, refusal));
  return {
    handler: backendHandler({ handle, state, log }),
    refusal,
    idle: () => Promise.resolve(),
  };
}

async function startFor(project: Project, options: CmsOptions): Promise<Cms> {
  const { root, origin, site, signal, log } = options;
  const folder = path.join(root, CMS_FOLDER);
  await mkdir(folder, { recursive: true });
  const holder = await hold(path.join(folder, 'holder'));
  if (holder !== undefined) {
    return withoutCms(`Редакция уже открыта в другом окне (процесс ${holder}). Закройте его.`, log);
  }
  await removeTraces(project);
  const clone = await openClone(project, path.join(folder, CLONE_FOLDER), log);
  await leavingTraces(project, () => keepDrafts(project, clone));
  const commit = async () => (await commitOf(project.git, MAIN_BRANCH)) ?? '';
  const lists = createQueue();
  const writeList = () =>
    lists(() => writeWaiting(site, root)).catch((reason: unknown) => {
      log(`Список черновиков на столе редактора остался прежним: ${String(reason)}`);
    });
  const build = async () => {
    const result = await options.build();
    // Drafts saved while it was built are not in its list.
    if (result.ok) await writeList();
    return result;
  };
  const rebuilding = createRebuilding({ build, commit, log }, await commit());
  const backend = createBackend({
    project,
    clone,
    decap: startDecapServer(clone.folder, origin, { signal, log }),
    onLanded: rebuilding.request,
    onWaiting: rebuilding.waitFor,
    onDrafts: () => void writeList(),
    log,
  });
  const inBackground = (work: () => Promise<void>) => {
    work().catch((reason: unknown) => {
      log(`Редакция: ${String(reason)}`);
    });
  };
  const retry = () => {
    inBackground(backend.retry);
  };
  retry();
  inBackground(backend.prepare);
  const timer = setInterval(retry, RETRY).unref();
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
  const { handle, idle } = backend;
  return {
    handler: backendHandler({ handle, state: rebuilding.state, log }),
    refusal: '',
    async idle() {
      await idle();
      await rebuilding.idle();
      await lists(() => Promise.resolve());
    },
  };
}

/** Starts the CMS's backend; where it cannot work, its handler says why and the portal runs without it. */
export async function startCms(options: CmsOptions): Promise<Cms> {
  try {
    return await startFor(await openProject(options.root), options);
  } catch (reason) {
    if (!(reason instanceof UnfitProject)) throw reason;
    return withoutCms(reason.message, options.log);
  }
}
