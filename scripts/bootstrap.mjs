// Runs a script of this folder on the project's own Node and first installs what is missing.
// Usage: node scripts/bootstrap.mjs <script.ts> [arguments]
// Plain JavaScript on built-in modules, because a fresh clone has nothing else; it says what it
// does on stderr, because the stdout of a script may be read by a program.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { allowedScripts, isInstalled, projectNode } from './installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [script = '', ...args] = process.argv.slice(2);
const say = (text) => process.stderr.write(`${text}\n`);

let child;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child?.kill(signal));
}
// A signal sent to npm alone ends only the shell between npm and us.
const parent = process.ppid;
setInterval(() => process.ppid === parent || child?.kill('SIGTERM'), 100).unref();

function run(command, commandArgs, stdio) {
  return new Promise((resolve, reject) => {
    child = spawn(command, commandArgs, { cwd: root, stdio });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

function requireGit() {
  const { error } = spawnSync('git', ['--version'], { stdio: 'ignore' });
  if (!error) return;
  say('Не найден Git: в нём хранится каталог. Установите его (https://git-scm.com) и повторите.');
  process.exit(1);
}

/** Runs npm; its own stdout goes to our stderr. */
function runNpm(...options) {
  const npm = process.env.npm_execpath;
  const command = npm ? process.execPath : 'npm';
  return run(command, npm ? [npm, ...options] : options, ['ignore', 2, 2]).catch((error) => {
    say(`Не удалось запустить npm: ${error.message}. Установите Node.js вместе с npm.`);
    return 1;
  });
}

async function install() {
  say('Устанавливаю зависимости — это нужно один раз и после обновлений…');
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  // No script of a package runs before it is asked for by name: older versions of npm know no list of allowed ones.
  const code =
    (await runNpm('ci', '--include=dev', '--ignore-scripts', ...quietly)) ||
    (await runNpm('rebuild', '--no-ignore-scripts', ...quietly, ...allowedScripts(root)));
  if (code === 0) return;
  say(
    'Зависимости не установились (сообщение npm выше). Проверьте доступ к сети и место на диске и повторите.',
  );
  process.exit(code);
}

requireGit();
if (!isInstalled(root)) {
  await install();
  const code = await run(projectNode(root), ['scripts/schemas.ts'], ['ignore', 2, 2]);
  if (code !== 0) process.exit(code);
}
process.exit(await run(projectNode(root), [`scripts/${script}`, ...args], 'inherit'));
