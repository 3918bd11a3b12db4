import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createBackend } from '../../scripts/lib/cms/backend.ts';
import { openClone } from '../../scripts/lib/cms/clone.ts';
import { startDecapServer } from '../../scripts/lib/cms/decap-server.ts';
import { openProject } from '../../scripts/lib/cms/project.ts';
import { cloneGit } from '../../src/workspace/git.ts';
import { CLONE_FOLDER, CMS_FOLDER } from '../../src/workspace/refs.ts';
import { createRepository, programsIn, removeRepository } from './repository.ts';

const silent = () => undefined;

let root: string;
let folder: string;
beforeEach(async () => {
  root = createRepository();
  folder = path.join(root, CMS_FOLDER, CLONE_FOLDER);
  await openClone(await openProject(root), folder, silent);
});
afterEach(() => {
  removeRepository(root);
});

it('ends a decap-server that has not answered before it mends the clone', async () => {
  const lock = path.join(folder, '.git', 'index.lock');
  const events: string[] = [];
  const backend = createBackend({
    project: await openProject(root),
    clone: { folder, git: cloneGit(folder) },
    decap: {
      ask() {
        events.push('asked');
        if (events.length > 1) return Promise.resolve({ ok: true, body: {} });
        writeFileSync(lock, '');
        return Promise.reject(new Error('no answer'));
      },
      end() {
        events.push(existsSync(lock) ? 'ended over the lock' : 'ended too late');
        return Promise.resolve();
      },
    },
    onLanded: silent,
    onWaiting: silent,
    onDrafts: silent,
    log: silent,
  });
  const request = { action: 'info', params: {} } as const;
  await expect(backend.handle(request)).rejects.toMatchObject({ status: 503 });
  await backend.handle(request);
  await backend.handle(request);
  expect(events).toEqual(['asked', 'ended over the lock', 'asked', 'asked']);
  expect(existsSync(lock)).toBe(false);
});

it.runIf(process.platform === 'linux')('ends one that hangs, and has another at once', async () => {
  const stop = new AbortController();
  const decap = startDecapServer(folder, 'http://localhost:1', {
    signal: stop.signal,
    log: silent,
  });
  expect(await decap.ask('info', {})).toMatchObject({ ok: true });
  const [hung = 0] = programsIn(root);
  process.kill(hung, 'SIGSTOP');
  await decap.end();
  expect(programsIn(root)).not.toContain(hung);
  expect(await decap.ask('info', {})).toMatchObject({ ok: true });
  stop.abort();
});
