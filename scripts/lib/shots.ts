import path from 'node:path';
import type { Browser, BrowserContextOptions } from '@playwright/test';

/** Phone, tablet, desktop, CSS pixels. */
export const WIDTHS = [360, 768, 1280] as const;

/** How a reader's system may show a page. */
interface Look {
  name: string;
  options: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>;
}

export const LOOKS: readonly Look[] = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'contrast', options: { colorScheme: 'dark', forcedColors: 'active' } },
];

interface Series {
  /** Origin of the served site. */
  base: string;
  look: Look;
  width: number;
  addresses: readonly string[];
  folder: string;
}

/** File name of a page's picture: its address in letters, then how it was looked at. */
const fileOf = (address: string, look: string, width: number) =>
  `${address.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'home'}.${look}.${width}.png`;

/** Takes pictures of whole pages, one window after another, into the folder. */
export async function shoot(browser: Browser, series: Series): Promise<void> {
  const { base, look, width, addresses, folder } = series;
  const context = await browser.newContext({
    ...look.options,
    viewport: { width, height: 900 },
    locale: 'ru-RU',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  for (const address of addresses) {
    await page.goto(base + address, { waitUntil: 'networkidle' });
    await page.screenshot({
      path: path.join(folder, fileOf(address, look.name, width)),
      fullPage: true,
    });
  }
  await context.close();
}
