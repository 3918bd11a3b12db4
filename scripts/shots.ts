// Pictures of every kind of page in every look, for the eyes of those who change how the site looks.
// Usage: npm run shots [-- /address/ …]; without addresses, samples of all kinds of pages.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { samplePages } from './lib/built-pages.ts';
import { chromiumFlags, requireChromium } from './lib/chromium.ts';
import { fail } from './lib/fail.ts';
import { cache, dist } from './lib/paths.ts';
import { onShutdown } from './lib/run.ts';
import { serveSite } from './lib/server.ts';
import { LOOKS, shoot, WIDTHS } from './lib/shots.ts';

if (!existsSync(path.join(dist, 'index.html')))
  fail('Сайт ещё не собран: выполните npm run build.');

const asked = process.argv.slice(2);
const addresses = asked.length > 0 ? asked : samplePages().map(({ address }) => address);
const folder = path.join(cache, 'shots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const executablePath = await requireChromium(onShutdown());
const server = await serveSite(dist, 0);
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
for (const look of LOOKS) {
  for (const width of WIDTHS) {
    await shoot(browser, { base: `http://localhost:${port}`, look, width, addresses, folder });
    console.log(`${look.name}, ${width} px: ${addresses.length}`);
  }
}
await browser.close();
server.close();
console.log(`Снимки: ${folder}`);
