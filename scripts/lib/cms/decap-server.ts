import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { program } from '../paths.ts';
import { freePort } from '../port.ts';
import { run } from '../run.ts';
import { isolatedEnvironment } from '../../../src/workspace/git.ts';

/** Answer of decap-server. */
export interface Answer {
  ok: boolean;
  body: unknown;
}

/** decap-server over the clone: a program of its own, started anew when it ends. */
export interface DecapServer {
  /** Asks it once it is up; rejects while it cannot answer. */
  ask: (action: string, params: Record<string, unknown>) => Promise<Answer>;
  /** Ends what it is doing, Git included, so that nobody works in the clone; it starts again by itself. */
  end: () => Promise<void>;
}

/** Longest wait for its start or an answer, milliseconds. */
const PATIENCE = 30_000;
/** Time between two looks whether it is up, milliseconds. */
const LOOK = 100;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** It has proved itself when it has lived so long, milliseconds. */
const PROVED = 60_000;

const guard = fileURLToPath(new URL('decap-guard.ts', import.meta.url));

/** What went wrong in it, as one line without the request, which it prints too. */
function errorIn(text: string): string | undefined {
  const [, reason] = /error[^:]*: Error handling .*\}: (.*)/s.exec(text) ?? [];
  return reason?.replace(/\s+/g, ' ').trim().slice(0, 300);
}

/** Starts decap-server over a clone and keeps it up until the signal. */
export function startDecapServer(
  folder: string,
  origin: string,
  { signal, log }: { signal: AbortSignal; log: (line: string) => void },
): DecapServer {
  const key = randomBytes(24).toString('hex');
  let port = 0;
  let life = new AbortController();
  let ended: Promise<unknown> = Promise.resolve();

  const live = async () => {
    port = await freePort();
    const env = {
      ...isolatedEnvironment(folder),
      MODE: 'git',
      BIND_HOST: '127.0.0.1',
      PORT: String(port),
      ORIGIN: origin,
      GIT_REPO_DIRECTORY: folder,
      CMS_KEY: key,
    };
    const output = (text: string) => {
      const reason = errorIn(text);
      if (reason) log(`decap-server: ${reason}`);
    };
    const args = ['--import', guard, program('decap-server', 'dist', 'index.js')];
    life = new AbortController();
    const either = AbortSignal.any([signal, life.signal]);
    ended = run(process.execPath, args, { signal: either, env, output, cwd: folder });
    await ended;
  };

  const isStopped = () => signal.aborted;
  const keepUp = async () => {
    let pause = FIRST_PAUSE;
    while (!isStopped()) {
      const start = performance.now();
      await live();
      if (isStopped()) return;
      if (life.signal.aborted) continue;
      if (performance.now() - start > PROVED) pause = FIRST_PAUSE;
      log('Программа редакции (decap-server) остановилась, запускаю её снова.');
      await wait(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  };
  keepUp().catch((reason: unknown) => {
    log(`Программа редакции (decap-server) не запускается: ${String(reason)}`);
  });

  const post = async (body: string): Promise<Answer> => {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Cms-Key': key },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    return { ok: response.ok, body: await response.json() };
  };

  const isUp = async (): Promise<boolean> => {
    try {
      return (await post(JSON.stringify({ action: 'info' }))).ok;
    } catch {
      // Not yet: that is what is asked.
      return false;
    }
  };

  return {
    async ask(action, params) {
      const deadline = performance.now() + PATIENCE;
      while (!(await isUp()) && performance.now() < deadline && !isStopped()) await wait(LOOK);
      return post(JSON.stringify({ action, params }));
    },
    async end() {
      life.abort();
      await ended;
    },
  };
}
