import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

/** Collects what goes wrong in the pages of a context; the browser's flags keep it off other hosts. */
export function watch(
  context: BrowserContext,
  home: string,
  levels: readonly string[] = ['error'],
): string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (levels.includes(message.type()))
      problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => {
    problems.push(`exception: ${error.error().message}`);
  });
  // Not a route: as soon as there is one, the browser caches nothing and every request waits for it.
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== home && url.protocol.startsWith('http')) {
      problems.push(`another host: ${url.href}`);
    }
  });
  return problems;
}

/** Playwright's test that also fails when a page complains or reaches for another host. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const problems = watch(context, baseURL ?? '');
      await use(undefined);
      base.expect(problems, 'what went wrong in the page').toEqual([]);
    },
    { auto: true },
  ],
});
