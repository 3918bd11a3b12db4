import { test as base } from '@playwright/test';
import { watch } from '../fixtures.ts';
import { Editor } from './editor.ts';
import { startPortal, type Portal } from './portal.ts';

export { expect } from '@playwright/test';

/** Time for copying and building a portal, milliseconds. */
const START = 320_000;

interface Fixtures {
  /** An editor at work in a browser of their own. */
  editor: Editor;
  /** Another one. */
  colleague: Editor;
}

/** Playwright's test over a portal with its CMS, which also fails when a page complains, reaches for another host or speaks English. */
export const test = base.extend<Fixtures, { portal: Portal }>({
  portal: [
    async ({}, use) => {
      const portal = await startPortal();
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker', timeout: START },
  ],
  baseURL: ({ portal }, use) => use(portal.origin),
  editor: async ({ context, portal }, use) => {
    const problems = watch(context, portal.origin);
    const editor = new Editor(await context.newPage());
    await use(editor);
    base.expect(problems, 'what went wrong in the page').toEqual([]);
  },
  colleague: async ({ browser, portal }, use) => {
    const context = await browser.newContext({ baseURL: portal.origin });
    const problems = watch(context, portal.origin);
    await use(new Editor(await context.newPage()));
    await context.close();
    base.expect(problems, 'what went wrong in the page').toEqual([]);
  },
});
