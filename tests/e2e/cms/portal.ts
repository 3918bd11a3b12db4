import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BackendState } from '../../../src/cms/backend-path.ts';
import { BACKEND_STATE_PATH } from '../../../src/cms/backend-path.ts';
import { root } from '../../../scripts/lib/paths.ts';
import { freePort } from '../../../scripts/lib/port.ts';
import { run } from '../../../scripts/lib/run.ts';

/** Longest wait for a portal to be built, milliseconds. */
const PATIENCE = 300_000;
/** Longest wait for the portal to show what was published, milliseconds. */
const REBUILD = 120_000;
const PAUSE = 250;

/** Portal of its own: a copy of the project in a repository of its own, run by `npm start`'s script. */
export interface Portal {
  origin: string;
  /** Root folder of the copy. */
  folder: string;
  /** What Git says in the copy's repository. */
  git: (...args: string[]) => Promise<string>;
  /** Resolves when the portal shows the newest commit of the main branch; rejects with what is wrong. */
  shown: () => Promise<BackendState>;
  stop: () => Promise<void>;
}

const execute = promisify(execFile);

const gitIn =
  (folder: string) =>
  async (...args: string[]): Promise<string> => {
    const { stdout } = await execute('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
    });
    return stdout.trim();
  };

const sleep = (time: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

/** Copies what Git knows of the project, changes that are not committed included. */
async function copyProject(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-'));
  const listing = await gitIn(root)('ls-files', '-z', '-co', '--exclude-standard', '--deduplicate');
  const gone = new Set((await gitIn(root)('ls-files', '-z', '--deleted')).split('\0'));
  for (const file of listing.split('\0').filter((name) => name !== '' && !gone.has(name))) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await copyFile(path.join(root, file), path.join(folder, file));
  }
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const git = gitIn(folder);
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', 'user.name', 'Редакция');
  await git('config', 'user.email', 'editors@example.org');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=Начало');
  return folder;
}

async function stateAt(origin: string): Promise<BackendState> {
  // A connection kept open may be closed by the server just when it is used again.
  const headers = { Connection: 'close' };
  const response = await fetch(origin + BACKEND_STATE_PATH, { headers });
  return (await response.json()) as BackendState;
}

/** Waits until the portal shows the newest commit of its main branch. */
async function showsNewest(origin: string, git: Portal['git']): Promise<BackendState> {
  const until = performance.now() + REBUILD;
  for (;;) {
    const state = await stateAt(origin);
    const isNewest = state.commit === (await git('rev-parse', 'main'));
    if (state.build === 'idle' && state.message === '' && isNewest) return state;
    if (state.build === 'failed' || performance.now() > until) {
      throw new Error(`The portal does not show what was published. ${state.message}`);
    }
    await sleep(PAUSE);
  }
}

/** Copies the project, starts the portal there and waits until it serves. */
export async function startPortal(): Promise<Portal> {
  const folder = await copyProject();
  const git = gitIn(folder);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const end = new AbortController();
  let log = '';
  const output = (text: string) => {
    log += text;
  };
  const args = ['scripts/start.ts', '--port', String(port)];
  const life = { isOver: false };
  const running = run(process.execPath, args, { cwd: folder, signal: end.signal, output });
  const over = running.finally(() => {
    life.isOver = true;
  });

  const stop = async () => {
    end.abort();
    await over;
    await rm(folder, { recursive: true, force: true });
  };

  const deadline = performance.now() + PATIENCE;
  while (!log.includes(`${origin}/admin/`)) {
    if (life.isOver || performance.now() > deadline) {
      await stop();
      throw new Error(`The portal has not started.\n${log}`);
    }
    await sleep(PAUSE);
  }

  return { origin, folder, git, shown: () => showsNewest(origin, git), stop };
}
