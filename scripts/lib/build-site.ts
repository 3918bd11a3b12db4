import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { INDEX_FOLDER } from '../../src/search/engine/format.ts';
import { release, waitToHold } from './holder.ts';
import { moveFiles } from './move-files.ts';
import {
  builder,
  cache,
  checkReport,
  dist,
  program,
  staged,
  stagedExports,
  stagedIndex,
} from './paths.ts';
import { replaceFolder } from './replace-folder.ts';
import { run } from './run.ts';
import { stateSizes } from './state-sizes.ts';

interface Step {
  name: string;
  args: string[];
  advice: string;
}

const check: Step = {
  name: 'Проверка каталога',
  args: ['scripts/check.ts', '--report', checkReport],
  advice: 'Исправьте ошибки и повторите.',
};
const pages: Step = {
  name: 'Сборка страниц',
  args: [program('astro', 'bin', 'astro.mjs'), 'build', '--outDir', staged],
  advice: 'Причина — в сообщении выше; npm run check проверит отдельные записи.',
};
const index: Step = {
  name: 'Указатель для поиска',
  args: ['scripts/search-index.ts', stagedIndex],
  advice: 'Причина — в сообщении выше.',
};

const exports: Step = {
  name: 'Файлы для скачивания',
  args: ['scripts/exports.ts', stagedExports],
  advice: 'Причина — в сообщении выше.',
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

async function runStep({ name, args, advice }: Step, signal: AbortSignal): Promise<string> {
  const start = performance.now();
  const { code, output } = await run(process.execPath, args, {
    signal,
    output: 'keep',
    // What Node has compiled it need not compile again.
    env: { CHECK_REPORT: checkReport, NODE_COMPILE_CACHE: path.join(cache, 'node') },
  });
  signal.throwIfAborted();
  if (code === 0) return `${name} — ${seconds(start)}`;
  console.error(output);
  const errors = errorsIn(output).slice(0, 3).join(' ');
  throw new StepFailure(`Шаг «${name}» не выполнен. ${errors || advice}`);
}

function putTogether(): void {
  mkdirSync(path.dirname(path.join(staged, INDEX_FOLDER)), { recursive: true });
  renameSync(path.join(stagedIndex, INDEX_FOLDER), path.join(staged, INDEX_FOLDER));
  moveFiles(stagedExports, staged);
  stateSizes(staged);
  replaceFolder(staged, dist);
}

const tellWaiting = (holder: number) => {
  console.log(`Портал уже собирается в другом окне (процесс ${holder}). Жду, пока он закончит…`);
};

/** Builds the site once no other process is building it: both would write into the same folders. */
export async function buildSite(signal: AbortSignal): Promise<BuildResult> {
  mkdirSync(cache, { recursive: true });
  try {
    await waitToHold(builder, tellWaiting, signal);
  } catch (reason) {
    if (signal.aborted) return { ok: false, message: '' };
    throw reason;
  }
  try {
    return await buildAlone(signal);
  } finally {
    await release(builder);
  }
}

/**
 * Checks the catalogue, builds the site, indexes it and makes the files to take away, side by side;
 * the editors' desk alone waits for what the check found.
 * A step that fails leaves the last whole site in dist.
 */
async function buildAlone(signal: AbortSignal): Promise<BuildResult> {
  const failed = new AbortController();
  const together = AbortSignal.any([signal, failed.signal]);
  for (const folder of [stagedIndex, stagedExports]) {
    rmSync(folder, { recursive: true, force: true });
  }
  rmSync(checkReport, { force: true });
  const checked = runStep(check, together);
  const indexed = checked.then(() => runStep(index, together));
  const exported = indexed.then(() => runStep(exports, together));
  const steps = [checked, indexed, exported, runStep(pages, together)];
  try {
    const times = await Promise.all(steps);
    putTogether();
    return { ok: true, times: times.join('\n') };
  } catch (reason) {
    failed.abort();
    await Promise.allSettled(steps);
    if (signal.aborted) return { ok: false, message: '' };
    if (!(reason instanceof StepFailure)) throw reason;
    return { ok: false, message: reason.message };
  }
}
