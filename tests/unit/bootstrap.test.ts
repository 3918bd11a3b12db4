import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { run } from '../../scripts/lib/run.ts';

let clone: string;
beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'clone-'));
  mkdirSync(path.join(clone, 'scripts'));
  mkdirSync(path.join(clone, 'bin'));
  for (const file of ['bootstrap.mjs', 'installed.mjs']) {
    copyFileSync(path.join(root, 'scripts', file), path.join(clone, 'scripts', file));
  }
  const allowScripts = { node: true, esbuild: true, exifreader: false };
  writeFileSync(path.join(clone, 'package.json'), JSON.stringify({ allowScripts }));
  writeFileSync(path.join(clone, 'package-lock.json'), JSON.stringify({ packages: { '': {} } }));
});
afterEach(() => {
  rmSync(clone, { recursive: true });
});

/** Puts a program of this test on the PATH. */
function program(name: string, code: string): void {
  const file = path.join(clone, 'bin', name);
  writeFileSync(file, `#!/bin/sh\n${code}\n`);
  chmodSync(file, 0o755);
}

/** Runs bootstrap.mjs in the clone, with nothing but the programs of the test on the PATH. */
const bootstrap = (...args: string[]) =>
  run(process.execPath, [path.join(clone, 'scripts', 'bootstrap.mjs'), ...args], {
    output: 'keep',
    env: { PATH: path.join(clone, 'bin'), npm_execpath: '' },
  });

/** What npm leaves behind: its record and the Node of the project. */
const INSTALLS = `
  /bin/mkdir -p node_modules/node/bin
  echo '{"packages":{}}' > node_modules/.package-lock.json
  /bin/ln -sf "${process.execPath}" node_modules/node/bin/node
  echo "npm was asked: $*"`;

describe('bootstrap', () => {
  it('asks for Git when there is none', async () => {
    expect(await bootstrap('start.ts')).toMatchObject({
      code: 1,
      stdout: '',
      output:
        'Не найден Git: в нём хранится каталог. Установите его (https://git-scm.com) и повторите.\n',
    });
  });

  it('asks for npm when there is none', async () => {
    program('git', 'exit 0');
    const { code, output } = await bootstrap('start.ts');
    expect(code).toBe(1);
    expect(output).toContain('Не удалось запустить npm');
    expect(output).toContain('Зависимости не установились');
  });

  it('ends as the installation does when it fails', async () => {
    program('git', 'exit 0');
    program('npm', 'echo "network is down"; exit 7');
    const { code, stdout, output } = await bootstrap('start.ts');
    expect([code, stdout]).toEqual([7, '']);
    expect(output).toContain('network is down');
    expect(output).toContain('Зависимости не установились (сообщение npm выше).');
  });

  it('installs, then runs the script with its arguments and its exit code', async () => {
    program('git', 'exit 0');
    program('npm', INSTALLS);
    writeFileSync(path.join(clone, 'scripts', 'schemas.ts'), 'console.log("schemas");');
    const script = 'console.log(process.argv.slice(2).join(" ")); process.exit(3);';
    writeFileSync(path.join(clone, 'scripts', 'start.ts'), script);
    const { code, stdout, output } = await bootstrap('start.ts', '--port', '1');
    expect([code, stdout]).toEqual([3, '--port 1\n']);
    const asked = output.split('\n').filter((line) => line.startsWith('npm was asked'));
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain('ci --include=dev --ignore-scripts');
    expect(asked[1]).toMatch(/rebuild --no-ignore-scripts .* node esbuild$/);
    expect(await bootstrap('start.ts', 'again')).toMatchObject({ code: 3, output: 'again\n' });
  });
});
