// A portal's backend in a process of its own, which tests can kill: driver.ts <working repository>.
// It prints its address when it answers.
import { setTimeout as wait } from 'node:timers/promises';
import { startCms } from '../../scripts/lib/cms/cms.ts';
import { freePort } from '../../scripts/lib/port.ts';
import { onShutdown } from '../../scripts/lib/run.ts';
import { listen } from '../../scripts/lib/server.ts';

/** How long a build takes here, milliseconds. */
const BUILD = 300;

const [root = ''] = process.argv.slice(2);
const signal = onShutdown();
const port = await freePort();
const origin = `http://localhost:${port}`;
const { handler } = await startCms({
  root,
  site: `${root}-site`,
  origin,
  async build() {
    await wait(BUILD);
    return { ok: true, times: '' };
  },
  signal,
  log: (line) => {
    console.error(line);
  },
});
const server = await listen(handler, port);
signal.addEventListener('abort', () => {
  server.close();
  server.closeAllConnections();
});
console.log(origin);
