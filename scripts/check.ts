// Checks the catalogue: npm run check -- [--json] [--fix] [path…]
import { check } from './lib/check.ts';
import { keptJudgments } from './lib/kept.ts';
import { root } from './lib/paths.ts';

// A reader that has seen enough closes the pipe: no failure of the check.
process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code !== 'EPIPE') throw reason;
});

process.exitCode = await check(process.argv.slice(2), {
  project: root,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  kept: keptJudgments(),
});
