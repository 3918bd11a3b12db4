import { globSync } from 'node:fs';
import { root } from '../lib/paths.ts';
import { run } from '../lib/run.ts';
import { fromReport, sum, type Counts } from './suite.ts';
import { vitest } from './vitest.ts';

interface Problem {
  file: string;
  line: number;
  level: string;
  rule: string;
  message: string;
}

/** Rules about content and the catalogue itself, one test per file of the catalogue. */
export async function content(signal: AbortSignal): Promise<Counts> {
  return sum([await vitest('content', signal), await catalogue(signal)]);
}

async function catalogue(signal: AbortSignal): Promise<Counts> {
  const files = globSync('content/*/*.{mdx,yaml}', { cwd: root });
  const check = ['scripts/check.ts', '--json'];
  const { code, stdout, output } = await run(process.execPath, check, { signal, output: 'keep' });
  if (!stdout.trimStart().startsWith('[')) return fromReport(0, 0, code, output);
  const problems = JSON.parse(stdout) as Problem[];
  const errors = problems.filter(({ level }) => level === 'error');
  const bad = new Set(errors.map(({ file }) => file));
  const lines = errors.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);
  return fromReport(Math.max(0, files.length - bad.size), bad.size, code, lines.join('\n'));
}
