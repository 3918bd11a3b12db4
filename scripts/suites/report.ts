import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { RunResult } from '../lib/run.ts';

/** Runs a tool and reads the JSON report it leaves; without one, the tool broke down. */
export async function readReport(
  file: string,
  runTool: () => Promise<RunResult>,
): Promise<RunResult & { report: unknown }> {
  mkdirSync(path.dirname(file), { recursive: true });
  // What an earlier run left must not count for this one.
  rmSync(file, { force: true });
  const result = await runTool();
  const report: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return { ...result, report };
}
