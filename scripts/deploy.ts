// Publishes the site into a folder of releases: npm run deploy -- --target ПАПКА [--built | --rollback | --list]
import path from 'node:path';
import { counted } from '../src/i18n/plural.ts';
import { buildAndTell } from './lib/build-and-tell.ts';
import { labelOf, withBuiltSite } from './lib/deploy/built-site.ts';
import { DeployProblem, explain } from './lib/deploy/explain.ts';
import { parseOptions, USAGE } from './lib/deploy/options.ts';
import { publish, rollBack } from './lib/deploy/publish.ts';
import { withTarget, type Target } from './lib/deploy/target.ts';
import { fail } from './lib/fail.ts';
import { cache, dist, root } from './lib/paths.ts';
import { onShutdown } from './lib/run.ts';

// npm starts every command in the folder of the project.
const from = process.env.INIT_CWD ?? process.cwd();
const options = parseOptions(process.argv.slice(2), from) ?? fail(USAGE, 2);
const { target: folder } = options;
for (const fleeting of [dist, cache]) {
  if (!path.relative(fleeting, folder).startsWith('..')) {
    fail(`${folder}: эту папку переписывает сборка. Выпускам нужна своя, вне портала.`, 2);
  }
}
// The server runs under another name and must read all of it.
process.umask(0o022);
const shutdown = onShutdown();

async function deploy(target: Target): Promise<void> {
  const label = options.built ? 'built' : await labelOf(root);
  if (!options.built) await buildAndTell(shutdown);
  const { name, files, changed } = await withBuiltSite((site) => {
    console.log('Записываю выпуск и сжимаю новые файлы…');
    return publish(target, { site, label }, shutdown);
  }, shutdown);
  const all = counted(files, 'файл', 'файла', 'файлов');
  console.log(`Опубликовано: ${name} (${all}, изменилось ${changed}).`);
}

async function list(target: Target): Promise<void> {
  const current = await target.current();
  for (const name of await target.names()) {
    console.log(name === current ? `${name}  ← показан` : name);
  }
}

try {
  await withTarget(folder, async (target) => {
    if (options.task === 'publish') await deploy(target);
    else if (options.task === 'list') await list(target);
    else console.log(`Снова показан выпуск ${await rollBack(target)}.`);
  });
} catch (reason) {
  if (shutdown.aborted) process.exit(130);
  const problem: DeployProblem = explain(reason, folder);
  fail(problem.message);
}
