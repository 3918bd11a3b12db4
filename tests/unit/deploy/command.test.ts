import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../scripts/lib/deploy/built-site.ts';
import { parseOptions } from '../../../scripts/lib/deploy/options.ts';
import { root } from '../../../scripts/lib/paths.ts';
import { run } from '../../../scripts/lib/run.ts';
import { temporary } from './folders.ts';

describe('the command line', () => {
  it.each([
    ['--target /srv/p', { target: '/srv/p', task: 'publish', built: false }],
    ['--target out --built', { target: '/here/out', task: 'publish', built: true }],
    ['--rollback --target /srv/p', { target: '/srv/p', task: 'rollback', built: false }],
    ['--target /srv/p --list', { target: '/srv/p', task: 'list', built: false }],
    ['', undefined],
    ['--target', undefined],
    ['--target=', undefined],
    ['/srv/p', undefined],
    ['--target /srv/p --rollback --built', undefined],
    ['--target /srv/p --force', undefined],
  ])('%s', (line, expected) => {
    expect(parseOptions(line.split(' ').filter(Boolean), '/here')).toEqual(expected);
  });

  it.each([
    [[], 'Использование'],
    [['--target', 'dist/out', '--built'], 'переписывает сборка'],
    [['--target', 'docs', '--list'], 'не пуста'],
  ])('%j is refused', async (args, words) => {
    const { code, output } = await run(process.execPath, ['scripts/deploy.ts', ...args], {
      cwd: root,
      env: { INIT_CWD: undefined },
      output: 'keep',
    });
    expect(code).toBeGreaterThan(0);
    expect(output).toContain(words);
  });
});

describe('labelOf', () => {
  it('names the commit, and says when files differ from it', async () => {
    const folder = temporary();
    const git = (...args: string[]) =>
      run('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        output: 'keep',
      });
    expect(await labelOf(folder)).toBe('unversioned');
    await git('init');
    expect(await labelOf(folder)).toBe('unversioned');
    await git('commit', '--allow-empty', '--message', 'first');
    const { stdout } = await git('rev-parse', 'HEAD');
    expect(await labelOf(folder)).toBe(stdout.slice(0, 10));
    await run('touch', [path.join(folder, 'new')]);
    expect(await labelOf(folder)).toBe(`${stdout.slice(0, 10)}-edited`);
  });
});
