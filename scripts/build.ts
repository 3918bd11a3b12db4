// Checks the catalogue, builds the site into dist and indexes it for search.
import { buildSite } from './lib/build-site.ts';
import { onShutdown } from './lib/run.ts';
import { siteUrlNote } from './lib/site-url.ts';

const shutdown = onShutdown();
await buildSite(shutdown);
const note = siteUrlNote(process.env);
if (shutdown.aborted) process.exitCode = 130;
else if (note !== undefined) console.log(note);
