import { requireChromium } from '../lib/chromium.ts';
import { OFFICE } from '../lib/office-programs.ts';
import { requirePrograms } from '../lib/programs.ts';
import { DELIVERY } from '../lib/nginx/programs.ts';
import { run } from '../lib/run.ts';
import { audit } from './audit.ts';
import { content } from './content.ts';
import { format } from './format.ts';
import { lint } from './lint.ts';
import { playwright } from './playwright.ts';
import { fromExit, type Suite } from './suite.ts';
import { types } from './types.ts';
import { vitest } from './vitest.ts';

/** Builds the site as a deployment does. */
async function build(signal: AbortSignal) {
  const args = ['scripts/build.ts'];
  const { code, output } = await run(process.execPath, args, { signal, output: 'keep' });
  return fromExit(code, output);
}

/** Made files, opened by the programs of those who take them away. */
async function exports(signal: AbortSignal) {
  await requirePrograms(OFFICE, signal);
  return vitest('exports', signal);
}

/** The site as nginx serves it. */
async function delivery(signal: AbortSignal) {
  await requirePrograms(DELIVERY, signal);
  return vitest('delivery', signal);
}

/** A portal of hostile entries, looked at in a browser too. */
async function hostile(signal: AbortSignal) {
  await requireChromium(signal);
  return vitest('hostile', signal);
}

/** Every suite in the order in which they run, the quick ones first. */
export const suites: Suite[] = [
  { name: 'types', run: types },
  { name: 'lint', run: lint },
  { name: 'format', run: format },
  { name: 'audit', run: audit },
  { name: 'unit', run: (signal) => vitest('unit', signal) },
  { name: 'content', run: content },
  { name: 'cms', run: (signal) => vitest('cms', signal) },
  { name: 'build', run: build },
  { name: 'site', needsBuild: true, run: (signal) => vitest('site', signal) },
  { name: 'exports', needsBuild: true, run: exports },
  { name: 'delivery', needsBuild: true, run: delivery },
  { name: 'browser', needsBuild: true, run: (signal) => playwright('browser', signal) },
  { name: 'hostile', run: hostile },
  { name: 'faults', run: (signal) => vitest('faults', signal) },
  { name: 'accessibility', needsBuild: true, run: (signal) => playwright('accessibility', signal) },
  { name: 'cms-browser', needsBuild: true, run: (signal) => playwright('cms', signal) },
  {
    name: 'every-page',
    needsBuild: true,
    onlyNamed: true,
    run: (signal) => playwright('every-page', signal),
  },
];
