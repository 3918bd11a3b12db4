// Checks the catalogue: npm run check -- [--json] [--fix] [path…]
import { check } from './lib/check.ts';
import { root } from './lib/paths.ts';

process.exitCode = await check(process.argv.slice(2), {
  project: root,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
