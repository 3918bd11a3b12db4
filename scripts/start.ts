// Builds the portal and serves it on this machine until it is stopped.
import { buildSite } from './lib/build-site.ts';
import { dist } from './lib/paths.ts';
import { explainListening, readPort, requireFreePort } from './lib/port.ts';
import { onShutdown } from './lib/run.ts';
import { serveSite } from './lib/server.ts';

const shutdown = onShutdown();
const port = readPort(process.argv.slice(2), process.env);
await requireFreePort(port);
await buildSite(shutdown);
if (shutdown.aborted) process.exit(130);

const server = await serveSite(dist, port).catch(explainListening(port));
shutdown.addEventListener('abort', () => {
  server.close();
  server.closeAllConnections();
});
console.log(`\nПортал открыт: http://localhost:${port}/\nОстановить: Ctrl+C`);
