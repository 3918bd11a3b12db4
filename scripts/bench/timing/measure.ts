import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { openSite, type Site } from '../browser.ts';
import type { Asker } from './asker.ts';
import { spreadOf, type Spread } from './spread.ts';

/** Time of a query, milliseconds, and what it transfers, bytes. */
export interface Timing {
  /** First query of a page that has just been opened in a browser without a cache. */
  cold: Spread;
  /** Query of a page that has all it needs. */
  warm: Spread;
  bytes: {
    /** The page before any query. */
    page: number;
    /** The page together with its first query. */
    first: Spread;
    /** Each query after the first. */
    following: Spread;
  };
}

/** Every so many queries open a page of their own. */
const COLD_EVERY = 3;
/** Time for the last transfers and drawings to be over, milliseconds. */
const SETTLE = 150;

async function inFreshPage<Value>(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext({
    locale: 'ru-RU',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const value = await use(page);
  await context.close();
  return value;
}

/** Bytes that an action makes the site send, after all of them have gone. */
async function bytesOf(site: Site, act: () => Promise<unknown>): Promise<number> {
  const before = site.sent();
  await act();
  await setTimeout(SETTLE);
  return site.sent() - before;
}

interface Sample {
  time: number;
  page: number;
  first: number;
}

/** The first query of a page, in a browser that has nothing of the site. */
async function coldSample(
  browser: Browser,
  site: Site,
  { address, ask }: Asker,
  query: string,
): Promise<Sample> {
  const before = site.sent();
  return inFreshPage(browser, site.origin + address, async (page) => {
    const own = site.sent() - before;
    let time = 0;
    const added = await bytesOf(site, async () => {
      time = await ask(page, query);
    });
    return { time, page: own, first: own + added };
  });
}

/** Measures a way to ask over a served folder. */
export async function measure(
  browser: Browser,
  folder: string,
  asker: Asker,
  queries: readonly string[],
): Promise<Timing> {
  const site = await openSite(folder);
  const cold: Sample[] = [];
  for (const query of queries.filter((_, index) => index % COLD_EVERY === 0)) {
    cold.push(await coldSample(browser, site, asker, query));
  }
  const { following, warm } = await inFreshPage(
    browser,
    site.origin + asker.address,
    async (page) => {
      const bytes: number[] = [];
      for (const query of queries) bytes.push(await bytesOf(site, () => asker.ask(page, query)));
      const times: number[] = [];
      for (const query of queries) {
        // The page has drawn the answer before by the time a reader asks again.
        await setTimeout(SETTLE);
        times.push(await asker.ask(page, query));
      }
      return { following: bytes.slice(1), warm: times };
    },
  );
  site.close();
  return {
    cold: spreadOf(cold.map(({ time }) => time)),
    warm: spreadOf(warm),
    bytes: {
      page: spreadOf(cold.map(({ page }) => page)).p50,
      first: spreadOf(cold.map(({ first }) => first)),
      following: spreadOf(following),
    },
  };
}
