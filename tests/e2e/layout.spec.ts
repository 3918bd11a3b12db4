import { inParts, samplePages } from '../../scripts/lib/built-pages.ts';
import { expect, test } from './fixtures.ts';

// A dozen pages in a row take their time on a busy machine.
test.describe.configure({ timeout: 120_000 });

/** Narrow phone, common phone, tablet, desktop. */
const WIDTHS = [320, 360, 768, 1280];

for (const [part, sample] of inParts(samplePages())) {
  test(`no kind of page scrolls sideways, part ${part}`, async ({ page }) => {
    for (const { address } of sample) {
      await page.goto(address);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(content, `${address} in a window of ${width} px`).toBeLessThanOrEqual(width);
      }
    }
  });
}

test.describe('a word longer than the screen', () => {
  test.use({ viewport: { width: 320, height: 800 } });

  const spots =
    'h1, h2, h3, dd, dt, td, th, main p, main li > a:not([aria-label]), figcaption, summary';

  /** The kinds whose words come from entries in every size. */
  const wordy = new Set([
    'home',
    'practices',
    'practices/*',
    'events/*',
    'awards/*',
    'indicators/*',
  ]);

  for (const [part, sample] of inParts(
    samplePages().filter(({ kind }) => wordy.has(kind)),
    2,
  )) {
    test(`breaks on every kind of page, part ${part}`, async ({ page }) => {
      for (const { address } of sample) {
        await page.goto(address);
        const { wide, limit } = await page.evaluate((selector) => {
          for (const element of document.querySelectorAll(selector)) {
            if (!element.closest('section[tabindex]'))
              element.append(' ', 'деинституционализация'.repeat(4));
          }
          const { scrollWidth, clientWidth } = document.documentElement;
          return { wide: scrollWidth, limit: clientWidth };
        }, spots);
        expect(wide, address).toBeLessThanOrEqual(limit);
      }
    });
  }
});

for (const width of [360, 768, 1280]) {
  test(`words that fit stay whole at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['/', '/practices/irkutsk-programma-vyzov/', '/regions/', '/search/']) {
      await page.goto(address);
      const torn = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (!node.parentElement?.checkVisibility()) continue;
          for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}]{2,14}/gu)) {
            const range = new Range();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (lines.size > 1) found.push(word);
          }
        }
        return found;
      });
      expect(torn, address).toEqual([]);
    }
  });
}
