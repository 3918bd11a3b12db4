// Builds the portal and serves it on this machine, with the CMS, until it is stopped.
import { buildSite } from './lib/build-site.ts';
import { startCms } from './lib/cms/cms.ts';
import { isBackendAddress } from './lib/cms/handler.ts';
import { fail } from './lib/fail.ts';
import { dist, root } from './lib/paths.ts';
import { explainListening, readPort, requireFreePort } from './lib/port.ts';
import { onShutdown } from './lib/run.ts';
import { listen, siteHandler } from './lib/server.ts';

const shutdown = onShutdown();
const port = readPort(process.argv.slice(2), process.env);
await requireFreePort(port);
console.log('Проверяю каталог, собираю страницы и указатель для поиска…');
const result = await buildSite(shutdown);
if (shutdown.aborted) process.exit(130);
if (!result.ok) fail(result.message);
console.log(result.times);

const origin = `http://localhost:${port}`;
const cms = await startCms({
  root,
  origin,
  site: dist,
  build: () => buildSite(shutdown),
  signal: shutdown,
  log: (line) => {
    console.log(line);
  },
});
const site = siteHandler(dist);
const server = await listen((request, response) => {
  (isBackendAddress(request.url) ? cms.handler : site)(request, response);
}, port).catch(explainListening(port));
shutdown.addEventListener('abort', () => {
  server.close();
  server.closeAllConnections();
});
console.log(`\nПортал открыт: ${origin}/`);
console.log(cms.refusal ? `Редакция не открыта. ${cms.refusal}` : `Редакция: ${origin}/admin/`);
console.log('Остановить: Ctrl+C');
