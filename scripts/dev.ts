// Astro's development server: pages follow every change of content and code.
import { program } from './lib/paths.ts';
import { readPort, requireFreePort } from './lib/port.ts';
import { onShutdown, run } from './lib/run.ts';

const shutdown = onShutdown();
const port = readPort(process.argv.slice(2), process.env);
await requireFreePort(port);
// The forms of the editor's YAML files follow the schema too.
await run(process.execPath, ['scripts/schemas.ts'], { signal: shutdown });
console.log(`Портал в режиме разработки: http://localhost:${port}/\nОстановить: Ctrl+C`);
const astro = [program('astro', 'bin', 'astro.mjs'), 'dev'];
const { code } = await run(
  process.execPath,
  [...astro, '--host', '127.0.0.1', '--port', String(port)],
  { signal: shutdown },
);
process.exitCode = shutdown.aborted ? 0 : code;
