import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hold, release, waitToHold } from '../../scripts/lib/holder.ts';

const OTHER =
  "import('./scripts/lib/holder.ts').then(async ({ hold }) => { console.log(await hold(process.argv[1])); setInterval(() => {}, 1000); })";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holder-'));
  file = path.join(folder, 'holder');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Another process that holds the file. */
async function startOther() {
  const child = spawn(process.execPath, ['-e', OTHER, file]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const end = async () => {
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
  };
  return { pid: child.pid, end };
}

describe('a file that one process holds', () => {
  it('is taken, taken again by the same process, and given up', async () => {
    expect(await hold(file)).toBeUndefined();
    expect(await hold(file)).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toMatch(`${process.pid} `);
    await release(file);
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });

  it('is refused while another one holds it, waited for, and taken when that one is gone', async () => {
    const other = await startOther();
    const told: number[] = [];
    const tell = (holder: number) => told.push(holder);
    expect(await hold(file)).toBe(other.pid);
    const waiting = waitToHold(file, tell, new AbortController().signal);
    await expect.poll(() => told).toEqual([other.pid]);
    await other.end();
    await waiting;
    expect(readFileSync(file, 'utf8')).toMatch(`${process.pid} `);
  });

  it('is refused whatever time the clock is set to: ps counts by the clock', async () => {
    const ps = path.join(folder, 'ps');
    writeFileSync(ps, '#!/bin/sh\ndate +%N\n', { mode: 0o755 });
    vi.stubEnv('PATH', `${folder}:${process.env.PATH ?? ''}`);
    const other = await startOther();
    expect(await hold(file)).toBe(other.pid);
    await other.end();
    expect(await hold(file)).toBeUndefined();
  });

  it('is not waited for any longer after the signal', async () => {
    const other = await startOther();
    await expect(waitToHold(file, () => undefined, AbortSignal.timeout(50))).rejects.toThrow();
    await other.end();
  });

  it.each(['', 'x', '1 Mon Jan  1 00:00:00 2001'])('is taken over from %j', async (text) => {
    writeFileSync(file, text);
    expect(await hold(file)).toBeUndefined();
  });
});
