// Serves the site that is already built in dist.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fail } from './lib/fail.ts';
import { dist } from './lib/paths.ts';
import { explainListening, readPort, requireFreePort } from './lib/port.ts';
import { serveSite } from './lib/server.ts';

const port = readPort(process.argv.slice(2), process.env);
if (!existsSync(path.join(dist, 'index.html')))
  fail('Сайт ещё не собран: выполните npm run build.');
await requireFreePort(port);
await serveSite(dist, port).catch(explainListening(port));
console.log(`Собранный сайт: http://localhost:${port}/`);
