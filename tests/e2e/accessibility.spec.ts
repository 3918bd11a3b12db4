import { AxeBuilder } from '@axe-core/playwright';
import { samplePages } from '../site/kinds.ts';
import { expect, test } from './fixtures.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const pages = [
  ...samplePages(),
  { kind: 'search with results', address: '/search/?q=семья&type=practices' },
  { kind: 'practices of which none fits', address: '/practices/?region=ru-cu&stage=scaling' },
];

/** Both widths and both color schemes, each once: their faults do not depend on each other. */
const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

for (const { width, colorScheme } of looks) {
  test.describe(`${width} px wide, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    for (const { kind, address } of pages) {
      test(`${kind}: ${address}`, async ({ page }) => {
        await page.goto(address);
        if (address.startsWith('/search/') || address.includes('?')) {
          await expect(page.locator('[data-status]')).toContainText(/Найден|Ничего не подошло/);
        }
        const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(passes.length).toBeGreaterThan(0);
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      });
    }
  });
}
