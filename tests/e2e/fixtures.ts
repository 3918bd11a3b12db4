import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

/** Collects what goes wrong in the pages of a context, and keeps them off other hosts. */
async function watch(context: BrowserContext, home: string): Promise<string[]> {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    problems.push(`exception: ${error.error().message}`);
  });
  await context.route(
    (url) => url.origin !== home && url.protocol.startsWith('http'),
    async (route) => {
      problems.push(`another host: ${route.request().url()}`);
      await route.abort();
    },
  );
  return problems;
}

/** Playwright's test that also fails when a page complains or reaches for another host. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const problems = await watch(context, baseURL ?? '');
      await use(undefined);
      base.expect(problems, 'what went wrong in the page').toEqual([]);
    },
    { auto: true },
  ],
});
