// Runs the suites named in the arguments, or all, and ends with one line of totals.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fail } from './lib/fail.ts';
import { dist } from './lib/paths.ts';
import { onShutdown } from './lib/run.ts';
import { suites } from './suites/all.ts';
import { sum, type Counts, type Suite } from './suites/suite.ts';

/** No suite may run longer, minutes. */
const LIMIT = 20;

const shutdown = onShutdown();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  fail(
    `No such suite: ${unknown.join(', ')}. Suites: ${suites.map(({ name }) => name).join(', ')}`,
  );
}

async function runSuite(suite: Suite, buildFailed: boolean): Promise<Counts> {
  if (suite.needsBuild && (buildFailed || !existsSync(path.join(dist, 'index.html')))) {
    return {
      passed: 0,
      failed: 1,
      output: 'There is no built site: the build suite must pass first.',
    };
  }
  const limit = AbortSignal.timeout(LIMIT * 60_000);
  try {
    const counts = await suite.run(AbortSignal.any([shutdown, limit]));
    if (!limit.aborted) return counts;
    return {
      ...counts,
      failed: counts.failed + 1,
      output: `${counts.output}\nStopped after ${LIMIT} min.`,
    };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, output: text };
  }
}

const all: Counts[] = [];
let buildFailed = false;
for (const suite of suites) {
  if (wanted.length > 0 ? !wanted.includes(suite.name) : suite.onlyNamed) continue;
  const start = performance.now();
  const counts = await runSuite(suite, buildFailed);
  if (shutdown.aborted) process.exit(130);
  if (suite.name === 'build') buildFailed = counts.failed > 0;
  if (counts.failed > 0) console.log(`\n── ${suite.name} ──\n${counts.output}\n`);
  if (counts.note) console.log(`${suite.name}: ${counts.note}`);
  const time = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${suite.name}: ${counts.passed} ok, ${counts.failed} not ok, ${time} s`);
  all.push(counts);
}

const { passed, failed } = sum(all);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
