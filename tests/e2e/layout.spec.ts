import { samplePages } from '../site/kinds.ts';
import { expect, test } from './fixtures.ts';

/** Narrow phone, common phone, tablet, desktop. */
const WIDTHS = [320, 360, 768, 1280];

for (const { kind, address } of samplePages()) {
  test(`${kind} never scrolls sideways: ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content, `width of the content in a window of ${width} px`).toBeLessThanOrEqual(width);
    }
  });
}
