import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../scripts/lib/run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'run-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('run', () => {
  it('keeps what a command prints and its exit code', async () => {
    const code = 'console.log("out"); console.error("err"); process.exit(3)';
    const result = await run(process.execPath, ['-e', code], { output: 'keep' });
    expect(result).toMatchObject({ code: 3, stdout: 'out\n' });
    expect(result.output).toContain('err');
  });

  it('stops a command together with what the command started', async () => {
    const file = path.join(folder, 'pid');
    const child = 'setInterval(() => {}, 1000)';
    const parent = `
      const { spawn } = require('node:child_process');
      const { renameSync, writeFileSync } = require('node:fs');
      const { pid } = spawn(process.execPath, ['-e', '${child}'], { stdio: 'ignore' });
      writeFileSync('${file}.part', String(pid));
      renameSync('${file}.part', '${file}');
      ${child}`;
    const stop = new AbortController();
    const running = run(process.execPath, ['-e', parent], { signal: stop.signal, output: 'keep' });
    await vi.waitUntil(() => existsSync(file), { timeout: 5000 });
    const grandchild = Number(readFileSync(file, 'utf8'));
    expect(isAlive(grandchild)).toBe(true);
    stop.abort();
    expect((await running).code).toBe(1);
    await vi.waitUntil(() => !isAlive(grandchild), { timeout: 5000 });
  });

  it('rejects when there is no such command', async () => {
    await expect(run('no-such-command-here', [])).rejects.toThrow('ENOENT');
  });
});
