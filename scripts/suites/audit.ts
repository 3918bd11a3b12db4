import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../lib/paths.ts';
import { run } from '../lib/run.ts';
import { auditReport, exceptions, expired, judgeAudit } from './audit-report.ts';
import type { Counts } from './suite.ts';

const EXCEPTIONS = path.join(root, 'scripts', 'suites', 'audit-exceptions.yaml');

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Known faults of the packages in the lock file, as the registry tells them. A registry that does not answer is no
 * fault of the project, so nothing fails, but nothing counts as passed either, and the output says so.
 */
export async function audit(signal: AbortSignal): Promise<Counts> {
  const excepted = exceptions.parse(parse(readFileSync(EXCEPTIONS, 'utf8')));
  const today = new Date().toISOString().slice(0, 10);
  const args = ['audit', '--json', '--fetch-retries=1', '--fetch-timeout=30000'];
  const { stdout, output } = await run('npm', args, { cwd: root, signal, output: 'keep' });
  const { data } = auditReport.safeParse(jsonIn(stdout));
  const problems = data ? judgeAudit(data, excepted, today) : expired(excepted, today);
  const note = 'NOT CHECKED: the registry did not say which packages have known faults.';
  return {
    passed: data && problems.length === 0 ? 1 : 0,
    failed: problems.length,
    output: problems.join('\n'),
    ...(!data && { note: `${note}\n${output.split('\n').slice(0, 3).join('\n').trim()}` }),
  };
}
