import type { Browser, Page } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { addressKinds, headersFor } from '../../scripts/lib/policy/headers.ts';
import { listen } from '../../scripts/lib/server.ts';
import { expect, test, watch } from './fixtures.ts';

const POLICY = 'content-security-policy';
const FOREIGN = 'https://other.example';

declare global {
  interface Window {
    violations: string[];
    ran?: string[];
  }
}

/** Page of a context of its own, whose complaints do not fail the test; it gathers what its policy refuses. */
async function openAlone(browser: Browser, baseURL = ''): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  await context.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.violations.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return context.newPage();
}

/** What somebody might get into a page. */
const INJECTED = `<script>window.ran = ['inline'];</script>
<script src="${FOREIGN}/a.js"></script>
<img src="${FOREIGN}/a.png" alt=""><img src="/none.png" alt="" onerror="window.ran = ['handler']">
<p id="styled" style="color: red"></p><iframe src="/about/"></iframe>`;

for (const [by, strip] of [
  ['its header', 'meta'],
  ['its own meta element', 'header'],
] as const) {
  test(`what is written into a page is refused by ${by}`, async ({ browser, baseURL }) => {
    const page = await openAlone(browser, baseURL);
    const complaints = watch(page.context(), baseURL ?? '');
    await page.route('/about/', async (route) => {
      const response = await route.fetch();
      const { [POLICY]: policy = '', ...others } = response.headers();
      const html = (await response.text()).replace('</main>', `${INJECTED}</main>`);
      await route.fulfill({
        headers: strip === 'header' ? others : { ...others, [POLICY]: policy },
        body: strip === 'meta' ? html.replace(/<meta http-equiv[^>]*>/i, '') : html,
      });
    });
    await page.goto('/about/', { waitUntil: 'load' });
    await expect
      .poll(() => page.evaluate(() => window.violations))
      .toEqual(
        expect.arrayContaining([
          'script-src-elem inline',
          `script-src-elem ${FOREIGN}/a.js`,
          `img-src ${FOREIGN}/a.png`,
          'script-src-attr inline',
          'style-src-attr inline',
        ]),
      );
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    // What every other test of this folder fails on.
    expect(complaints.some((one) => one.includes('Content Security Policy'))).toBe(true);
    await page.context().close();
  });
}

test('no text becomes elements or a script, and only scripts of the site become workers', async ({
  browser,
  baseURL,
}) => {
  const page = await openAlone(browser, baseURL);
  await page.goto('/about/');
  const refused = await page.evaluate(async (foreign) => {
    // What the test itself runs may make code of texts; what runs later is a script of the page.
    await new Promise((resolve) => setTimeout(resolve));
    const attempts: (() => unknown)[] = [
      () => (document.body.innerHTML = '<p>'),
      () => new DOMParser().parseFromString('<p>', 'text/html'),
      () => (document.createElement('script').text = '1'),
      () => new Worker('/reading.js'),
      () => new Worker(`${foreign}/a.js`),
      () => Reflect.construct(Function, ['return 1']),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (reason) {
        return (reason as Error).name;
      }
    });
  }, FOREIGN);
  expect(refused).toEqual([...Array<string>(5).fill('TypeError'), 'EvalError']);
  await page.context().close();
});

test('other sites show embedded pages in frames, and no others', async ({ browser, baseURL }) => {
  const framed = ['/embed/regions/ru-vla/', '/regions/ru-vla/', '/admin/'];
  // Another port is another site. A server of its own: browsers let no page that they cannot place frame this machine.
  const other = await listen((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(framed.map((at) => `<iframe src="${baseURL}${at}"></iframe>`).join(''));
  }, 0);
  const page = await openAlone(browser, baseURL);
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
  const headings = page.frames().slice(1);
  expect(headings).toHaveLength(framed.length);
  await expect(page.locator('iframe').first().contentFrame().locator('h1')).toContainText(
    'Владимирской',
  );
  expect(headings.map((frame) => frame.url().startsWith(baseURL ?? ''))).toEqual([
    true,
    false,
    false,
  ]);
  await page.context().close();
  other.close();
});

for (const [headers, runs] of [
  [headersFor(addressKinds([]), '/uploads/drawing.svg'), false],
  [{}, true],
] as const) {
  test(`a drawing with a script in it ${runs ? 'runs it without' : 'does not run it with'} its headers`, async ({
    browser,
    baseURL,
  }) => {
    const page = await openAlone(browser, baseURL);
    await page.route('/uploads/drawing.svg', (route) =>
      route.fulfill({
        headers: { ...headers, 'Content-Type': 'image/svg+xml' },
        body: '<svg xmlns="http://www.w3.org/2000/svg"><script>window.ran = ["svg"];</script></svg>',
      }),
    );
    await page.goto('/uploads/drawing.svg');
    expect(await page.evaluate(() => window.ran !== undefined)).toBe(runs);
    await page.context().close();
  });
}

test('the CMS does not start when its program is not the one that was built', async ({
  browser,
  baseURL,
}) => {
  const page = await openAlone(browser, baseURL);
  await page.route(/\/decap-cms\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "window.ran = ['cms'];" }),
  );
  await page.goto('/admin/');
  const words = page.getByText('её программа на сервере не та');
  await expect(words).toBeVisible({ timeout: 20_000 });
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
  await page.context().close();
});

test('embedded pages and files opened by themselves break no policy', async ({ page }) => {
  for (const address of ['/embed/regions/ru-vla/', '/signs.svg', '/api/v1/index.json']) {
    expect((await page.goto(address))?.status(), address).toBe(200);
  }
});
