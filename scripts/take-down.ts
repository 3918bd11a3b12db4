// Takes files away for good, history included: npm run take-down -- [--past] [--target ПАПКА] ФАЙЛ…
import { rmSync } from 'node:fs';
import { buildAndTell } from './lib/build-and-tell.ts';
import { UnfitProject } from './lib/cms/project.ts';
import { labelOf, withBuiltSite } from './lib/deploy/built-site.ts';
import { DeployProblem, explain } from './lib/deploy/explain.ts';
import { forgetOthers, publish } from './lib/deploy/publish.ts';
import { withTarget } from './lib/deploy/target.ts';
import { fail } from './lib/fail.ts';
import { dist, root } from './lib/paths.ts';
import { onShutdown } from './lib/run.ts';
import { parseOptions, USAGE } from './lib/take-down/options.ts';
import { TakeDownProblem } from './lib/take-down/problem.ts';
import { takeDown } from './lib/take-down/take-down.ts';

const LEFT = `Остальное — за вами (docs/operator.md, «Снять запись»):
  — сервер с репозиторием: отправьте историю заново (git push --force) и попросите стереть старое;
  — другие копии репозитория, резервные копии, кэш сети доставки и поисковых систем.`;

const options =
  parseOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd(), root) ??
  fail(USAGE, 2);
const { files, past, target: folder } = options;
const say = (text: string): void => {
  console.log(text);
};
const shutdown = onShutdown();

async function deployAlone(target: string): Promise<void> {
  const label = await labelOf(root);
  await withTarget(target, async (held) => {
    const { name } = await withBuiltSite(
      (site) => publish(held, { site, label }, shutdown),
      shutdown,
    );
    await forgetOthers(held);
    say(`Опубликовано: ${name}. Прежние выпуски стёрты.`);
  }).catch((reason: unknown) => {
    throw explain(reason, target);
  });
}

try {
  const left = await takeDown({ root, files, past, say });
  // Built of what is gone.
  rmSync(dist, { recursive: true, force: true });
  await buildAndTell(shutdown);
  if (folder !== undefined) await deployAlone(folder);
  if (left.length > 0) {
    fail(
      `Тот же текст ещё есть в репозитории, под другим именем: ${left.join(', ')}. Найдите файл: git log --all --find-object=${left[0] ?? ''}`,
    );
  }
  say(LEFT);
} catch (reason) {
  const isKnown = [TakeDownProblem, UnfitProject, DeployProblem].some(
    (kind) => reason instanceof kind,
  );
  if (!isKnown) throw reason;
  fail((reason as Error).message);
}
