import path from 'node:path';
import { requireChromium } from '../lib/chromium.ts';
import { cache, program } from '../lib/paths.ts';
import { freePort } from '../lib/port.ts';
import { run } from '../lib/run.ts';
import { readReport } from './report.ts';
import { fromReport, type Counts } from './suite.ts';

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** One project of playwright.config.ts; a test that passes only when repeated has failed. */
export async function playwright(project: string, signal: AbortSignal): Promise<Counts> {
  const file = path.join(cache, 'reports', `${project}.json`);
  const env = {
    CHROMIUM_PATH: await requireChromium(signal),
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  };
  const cli = program('@playwright', 'test', 'cli.js');
  const args = [cli, 'test', '--project', project, '--reporter=line,json'];
  const result = await readReport(file, () =>
    run(process.execPath, args, { signal, env, output: 'keep' }),
  );
  const { code, output } = result;
  const report = result.report as PlaywrightReport | undefined;
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return fromReport(expected, unexpected + flaky, code, output);
}
