import path from 'node:path';
import { cache, program } from '../lib/paths.ts';
import { run } from '../lib/run.ts';
import { readReport } from './report.ts';
import { fromReport, type Counts } from './suite.ts';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** One project of vitest.config.ts. */
export async function vitest(project: string, signal: AbortSignal): Promise<Counts> {
  const file = path.join(cache, 'reports', `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [program('vitest', 'vitest.mjs'), 'run', '--project', project, ...reporters];
  const result = await readReport(file, () =>
    run(process.execPath, args, { signal, output: 'keep' }),
  );
  const { code, output } = result;
  const report = result.report as VitestReport | undefined;
  // A file that breaks before its first test has no test to fail.
  const broken = report?.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = (report?.numFailedTests ?? 0) + (broken?.length ?? 0);
  return fromReport(report?.numPassedTests ?? 0, failed, code, output);
}
