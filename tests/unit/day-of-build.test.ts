import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dayOfBuild } from '../../scripts/lib/day-of-build.ts';
import { dayOf } from '../../src/i18n/dates.ts';

const folder = () => mkdtempSync(path.join(tmpdir(), 'day-'));

/** Folder with one commit of this moment. */
function committed(moment: string): string {
  const place = folder();
  const git = (...args: string[]) => {
    const person = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    const env = { ...process.env, GIT_COMMITTER_DATE: moment };
    execFileSync('git', [...person, ...args], { cwd: place, env });
  };
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message=first');
  return place;
}

test('is that of the newest commit in Moscow', async () => {
  expect(await dayOfBuild(committed('2026-03-01T20:59:59Z'), undefined)).toBe('2026-03-01');
  expect(await dayOfBuild(committed('2026-03-01T21:00:00Z'), '')).toBe('2026-03-02');
});

test('is the one that is asked for', async () => {
  expect(await dayOfBuild(committed('2026-03-01T12:00:00Z'), '2020-01-01')).toBe('2020-01-01');
});

test('is today where Git knows no commit', async () => {
  expect(await dayOfBuild(folder(), undefined)).toBe(dayOf(new Date()));
});
