import { samplePages } from '../site/kinds.ts';
import { expect, test } from './fixtures.ts';

for (const width of [320, 360, 768, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const { kind, address } of samplePages()) {
      test(`${kind} never scrolls sideways: ${address}`, async ({ page }) => {
        await page.goto(address);
        const { wide, limit } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          limit: document.documentElement.clientWidth,
        }));
        expect(wide).toBeLessThanOrEqual(limit);
      });
    }
  });
}
