import { test as base, type Page } from '@playwright/test';
import { changingSite, type ChangingSite } from './changing-site.ts';

export { expect } from '@playwright/test';

/** A region with several practices. */
export const REGION = '/regions/ru-vlg/';

/** Longest time that the keeping of a region may take, milliseconds. */
export const KEEPING = 60_000;

/** Test with a site of its own. Pages complain here on purpose: there is no network, there are answers of 404. */
export const test = base.extend<{ site: ChangingSite }>({
  site: async ({ browserName }, use) => {
    if (browserName !== 'chromium') throw new Error(`No one has tried ${browserName}.`);
    const site = await changingSite();
    await use(site);
    site.close();
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
});

/** The line over a kept page. */
export const line = (page: Page) => page.getByRole('complementary', { name: 'Что это за копия' });

/** Agrees to take along what a page offers. */
export async function agree(page: Page): Promise<void> {
  await page.locator('take-along [data-action="offer"]').click();
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
}

/** Takes along what a page offers, to the end. */
export async function takeAlong(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await agree(page);
  await base.expect(page.locator('take-along [data-status]')).toContainText('Сохранено: ', {
    timeout: KEEPING,
  });
}

/** Names of all caches, and whether a worker is registered. */
export const keptIn = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** Sets the clock of what was kept back. */
export const makeOlder = (page: Page, days: number) =>
  page.evaluate(async (by) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const found = await cache.match('/offline/bundle.json');
      const bundle = (await found?.json()) as { taken: number } | undefined;
      if (!bundle) await caches.delete(name);
      else {
        const older = { ...bundle, taken: bundle.taken - by * 86_400_000 };
        await cache.put('/offline/bundle.json', Response.json(older));
      }
    }
  }, days);

/** Addresses of the practices that a page offers to take along. */
export const practicesOf = (page: Page): Promise<string[]> =>
  page
    .locator('take-along')
    .evaluate(({ dataset }) =>
      (dataset.pages ?? '').split(' ').filter((one) => one.startsWith('/practices/')),
    );
