import { addressesByKind } from '../../scripts/lib/built-pages.ts';
import { expect, test } from './fixtures.ts';

/** Narrow phone, common phone, tablet, desktop. */
const WIDTHS = [320, 360, 768, 1280];

for (const [kind, addresses] of addressesByKind()) {
  test(`${kind} never scrolls sideways`, async ({ page }) => {
    for (const address of addresses) {
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

  for (const [kind, addresses] of addressesByKind().filter(([kind]) => wordy.has(kind))) {
    test(`breaks on pages of ${kind}`, async ({ page }) => {
      for (const address of addresses) {
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
