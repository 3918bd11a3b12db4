import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withdrawnProblem } from '../../src/workspace/history/history.ts';
import { dayOfBuild } from './day-of-build.ts';
import { release, waitToHold } from './holder.ts';
import { bill, builder, cache, checkReport, dist, root, staged } from './paths.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';
import { run, type RunResult } from './run.ts';
import { writeSbom } from './sbom.ts';
import { bundleCode } from './site-code/bundle-code.ts';
import { stateSizes } from './state-sizes.ts';
import { systemAdvice } from './system-failure.ts';

interface Step {
  name: string;
  /** `day` is the one that the site is built as of, ISO. */
  run: (signal: AbortSignal, day: string) => Promise<Pick<RunResult, 'code' | 'output'>>;
  advice: string;
}

/** Step that is a script of its own. */
const script =
  (...args: string[]): Step['run'] =>
  (signal, day) =>
    run(process.execPath, args, {
      signal,
      output: 'keep',
      // What Node has compiled it need not compile again.
      env: {
        BUILD_DATE: day,
        CHECK_REPORT: checkReport,
        NODE_COMPILE_CACHE: path.join(cache, 'node'),
      },
    });

const SEE_MESSAGE = 'Причина — в сообщении выше.';

const check: Step = {
  name: 'Проверка каталога',
  run: script('scripts/check.ts', '--report', checkReport),
  advice: 'Исправьте ошибки и повторите.',
};
const code: Step = { name: 'Сборка кода', run: bundleCode, advice: SEE_MESSAGE };
const pages: Step = {
  name: 'Страницы',
  run: script('scripts/pages.ts', staged),
  advice: `${SEE_MESSAGE.slice(0, -1)}; npm run check проверит отдельные записи.`,
};
const index: Step = {
  name: 'Указатель для поиска',
  run: script('scripts/search-index.ts', staged),
  advice: SEE_MESSAGE,
};
const exports: Step = {
  name: 'Файлы для скачивания',
  run: script('scripts/exports.ts', staged),
  advice: SEE_MESSAGE,
};

/** How a build ended; one that was stopped has no message. */
export type BuildResult = { ok: true; times: string } | { ok: false; message: string };

/** Step that failed, with what it printed. */
class StepFailure extends Error {}

const seconds = (since: number) =>
  `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} с`;

/** Lines of a failed check that say what is wrong. */
const errorsIn = (output: string): string[] =>
  output.split('\n').filter((line) => /^\S+:\d+:\d+ error /.test(line));

async function runStep(step: Step, day: string, signal: AbortSignal): Promise<string> {
  const start = performance.now();
  const { code, output } = await step.run(signal, day);
  signal.throwIfAborted();
  if (code === 0) return `${step.name} — ${seconds(start)}`;
  console.error(output);
  const errors = errorsIn(output).slice(0, 3).join(' ');
  const advice = errors || (systemAdvice(output) ?? step.advice);
  throw new StepFailure(`Шаг «${step.name}» не выполнен. ${advice}`);
}

const tellWaiting = (holder: number) => {
  console.log(`Портал уже собирается в другом окне (процесс ${holder}). Жду, пока он закончит…`);
};

/** Builds the site once no other process is building it: both would write into the same folders. */
export async function buildSite(signal: AbortSignal): Promise<BuildResult> {
  try {
    return await buildInTurn(signal);
  } catch (reason) {
    const advice = systemAdvice(String(reason));
    if (advice === undefined) throw reason;
    return { ok: false, message: `Портал не собран и остался прежним. ${advice}` };
  }
}

async function buildInTurn(signal: AbortSignal): Promise<BuildResult> {
  mkdirSync(cache, { recursive: true });
  try {
    await waitToHold(builder, tellWaiting, signal);
  } catch (reason) {
    if (signal.aborted) return { ok: false, message: '' };
    throw reason;
  }
  try {
    const unknown = await withdrawnProblem(root);
    return unknown === undefined ? await buildAlone(signal) : { ok: false, message: unknown };
  } finally {
    await release(builder);
  }
}

/**
 * Checks the catalogue while the code is bundled; then draws the pages, indexes the catalogue and makes the files
 * to take away, all of them into one folder. A step that fails leaves the last whole site in dist.
 */
async function buildAlone(signal: AbortSignal): Promise<BuildResult> {
  const failed = new AbortController();
  const together = AbortSignal.any([signal, failed.signal]);
  restoreFolder(staged, dist);
  for (const left of [staged, checkReport]) rmSync(left, { recursive: true, force: true });
  const day = await dayOfBuild(root, process.env.BUILD_DATE);
  const step = (one: Step) => runStep(one, day, together);
  const checked = step(check);
  const coded = step(code);
  const drawn = Promise.all([checked, coded]).then(() => step(pages));
  const steps = [
    checked,
    coded,
    drawn,
    ...[index, exports].map((one) => checked.then(() => step(one))),
  ];
  try {
    const times = await Promise.all(steps);
    stateSizes(staged);
    writeSbom(root, bill);
    replaceFolder(staged, dist);
    return { ok: true, times: times.join('\n') };
  } catch (reason) {
    failed.abort();
    await Promise.allSettled(steps);
    // On a full disk it would take the room that is needed.
    rmSync(staged, { recursive: true, force: true });
    if (signal.aborted) return { ok: false, message: '' };
    if (!(reason instanceof StepFailure)) throw reason;
    return { ok: false, message: reason.message };
  }
}
