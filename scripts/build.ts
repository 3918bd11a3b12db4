// Checks the catalogue, builds the site into dist and indexes it for search.
import { buildAndTell } from './lib/build-and-tell.ts';
import { onShutdown } from './lib/run.ts';

await buildAndTell(onShutdown());
