import { test as base, type BrowserContext } from '@playwright/test';
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

/** Lets somebody work in a browser and looks at what its pages complain of. */
async function employ(
  context: BrowserContext,
  portal: Portal,
  use: (editor: Editor) => Promise<void>,
): Promise<void> {
  const problems = watch(context, portal.origin, ['error', 'warning']);
  const editor = new Editor(await context.newPage());
  await use(editor);
  const unexpected = problems.filter(
    (problem) => !editor.expected.some((one) => one.test(problem)),
  );
  base.expect(unexpected, 'what went wrong in the page').toEqual([]);
}

/** Playwright's test over a portal with its CMS, which also fails when a page complains or reaches for another host. */
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
    await employ(context, portal, use);
  },
  colleague: async ({ browser, portal }, use) => {
    const context = await browser.newContext({ baseURL: portal.origin });
    await employ(context, portal, use);
    await context.close();
  },
});
