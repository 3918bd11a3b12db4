import { ESLint } from 'eslint';
import { root } from '../lib/paths.ts';
import { hasTypes, syncTypes } from '../lib/sync.ts';
import { fromExit, fromReport, type Counts } from './suite.ts';

/** ESLint over the whole project, one test per file; a warning fails as an error does. */
export async function lint(signal: AbortSignal): Promise<Counts> {
  if (!hasTypes()) {
    const { code, output } = await syncTypes(signal);
    if (code !== 0) return fromExit(code, output);
  }
  const eslint = new ESLint({ cwd: root });
  const results = await eslint.lintFiles('.');
  const bad = results.filter(({ errorCount, warningCount }) => errorCount + warningCount > 0);
  const formatter = await eslint.loadFormatter('stylish');
  return fromReport(results.length - bad.length, bad.length, 0, await formatter.format(bad));
}
