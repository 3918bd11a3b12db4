// Checks the catalogue, builds the site into dist and indexes it for search.
import { buildSite } from './lib/build-site.ts';
import { onShutdown } from './lib/run.ts';

const shutdown = onShutdown();
await buildSite(shutdown);
if (shutdown.aborted) process.exitCode = 130;
