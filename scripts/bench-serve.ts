// Measures how nginx serves the portal under load: npm run bench:serve -- [--seconds 60] [--connections 200] [--json]
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadOf } from './bench/serve/load.ts';
import { parseOptions, USAGE } from './bench/serve/options.ts';
import { reportOf } from './bench/serve/report.ts';
import { filesIn } from './lib/deploy/files.ts';
import { publish } from './lib/deploy/publish.ts';
import { withTarget } from './lib/deploy/target.ts';
import { fail } from './lib/fail.ts';
import { LOAD } from './lib/nginx/programs.ts';
import { MAPS, plainServer, startNginx } from './lib/nginx/start-nginx.ts';
import { freePort } from './lib/port.ts';
import { requirePrograms } from './lib/programs.ts';
import { onShutdown } from './lib/run.ts';

const from = process.env.INIT_CWD ?? process.cwd();
const options = parseOptions(process.argv.slice(2), from) ?? fail(USAGE, 2);
const { site, json } = options;
if (!existsSync(path.join(site, 'index.html'))) {
  fail(`В папке ${site} нет собранного сайта: выполните npm run build.`);
}
process.umask(0o022);
const shutdown = onShutdown();
await requirePrograms(LOAD, shutdown).catch((reason: unknown) => fail((reason as Error).message));

const base = mkdtempSync(path.join(tmpdir(), 'bench-serve-'));
const [folder, portal] = [path.join(base, 'nginx'), path.join(base, 'portal')];
mkdirSync(folder);
const say = (text: string) => process.stderr.write(`${text}\n`);
let stop: (() => Promise<void>) | undefined;
try {
  say('Готовлю выпуск портала…');
  const { name } = await withTarget(portal, (target) =>
    publish(target, { site, label: 'bench' }, shutdown),
  );
  const release = path.join(portal, 'releases', name);
  const pages = (await filesIn(release)).filter((one) => /(?:^|\/)index\.html$/.test(one));
  const sizes = pages.map((one) => {
    const compressed = path.join(release, `${one}.br`);
    return statSync(existsSync(compressed) ? compressed : path.join(release, one)).size;
  });
  const meanBytes = sizes.reduce((sum, size) => sum + size, 0) / pages.length;
  writeFileSync(path.join(folder, 'one'), Buffer.alloc(Math.round(meanBytes), 'x'));

  const [port, other] = [await freePort(), await freePort()];
  const plain = `server { listen 127.0.0.1:${other}; root ${folder}; sendfile on; tcp_nopush on; }`;
  stop = await startNginx({ folder, port, http: MAPS + plainServer(port, portal) + plain });
  const addresses = pages.map((one) => encodeURI(`/${one.replace(/index\.html$/, '')}`));
  const { seconds, connections } = options;
  say('Нагружаю портал…');
  const ours = await loadOf({ folder, port, addresses }, options, shutdown);
  say('Нагружаю тот же nginx с одним файлом…');
  const oneFile = await loadOf({ folder, port: other, addresses: ['/one'] }, options, shutdown);
  const measures = { seconds, connections, pages: pages.length, meanBytes, site: ours, oneFile };
  console.log(json ? JSON.stringify(measures, undefined, 2) : reportOf(measures));
} catch (reason) {
  if (!shutdown.aborted) throw reason;
  process.exitCode = 130;
} finally {
  await stop?.();
  rmSync(base, { recursive: true, force: true });
}
