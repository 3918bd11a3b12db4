// Formats every file that the format suite checks.
import { program } from './lib/paths.ts';
import { onShutdown, run } from './lib/run.ts';

const prettier = program('prettier', 'bin', 'prettier.cjs');
const { code } = await run(process.execPath, [prettier, '--write', '.', ...process.argv.slice(2)], {
  signal: onShutdown(),
});
process.exitCode = code;
