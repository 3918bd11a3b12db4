import { AxeBuilder } from '@axe-core/playwright';
import { samplePages } from '../site/kinds.ts';
import { expect, test } from './fixtures.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const width of [360, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const { kind, address } of samplePages()) {
      test(`${kind}: ${address}`, async ({ page }) => {
        await page.goto(address);
        const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(passes.length).toBeGreaterThan(0);
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      });
    }
  });
}
