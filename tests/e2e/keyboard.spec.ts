import { heaviestPages } from '../../scripts/lib/built-pages.ts';
import { expect, test } from './fixtures.ts';

/** Stops of the Tab key that a page is followed for. */
const STOPS = 60;

/** The kinds with forms, charts, maps and parts that stay in place while the page scrolls. */
const walked = new Set([
  'home',
  'practices',
  'practices/*',
  'events/*',
  'regions',
  'indicators/*',
  'search',
]);

// A smooth scroll to the focus would still be under way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { kind, address } of heaviestPages().filter((page) => walked.has(page.kind))) {
  test(`the focus is seen at every stop on ${kind}: ${address}`, async ({ page }) => {
    await page.goto(address);
    const faults: string[] = [];
    for (let stop = 0; stop < STOPS; stop++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return 'end';
        const name = focused.outerHTML.slice(0, 120);
        const marked = [focused, focused.closest('label')].some(
          (part) => part && getComputedStyle(part).outlineStyle !== 'none',
        );
        const drawn = focused instanceof SVGElement;
        if (!marked && !drawn) return `no mark of focus: ${name}`;
        const boxes = [...focused.getClientRects()];
        const seen = boxes.some(({ left, right, top, bottom }) => {
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          const there = document.elementFromPoint(x, y);
          return there !== null && (focused.contains(there) || there.contains(focused));
        });
        return seen ? undefined : `hidden or outside the window: ${name}`;
      });
      if (fault === 'end') break;
      if (fault) faults.push(fault);
    }
    expect(faults).toEqual([]);
  });
}

test('the first stops of the Tab key lead past the menus', async ({ page }) => {
  await page.goto('/practices/');
  for (const [label, target] of [
    ['К содержанию', '#main'],
    ['К отбору', '#filters'],
    ['К поиску', '#site-search'],
  ] as const) {
    await page.goto('/practices/');
    const link = page.getByRole('link', { name: label });
    await link.focus();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator(target)).toBeFocused();
  }
});

test.describe('colors forced by the system', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('leave the chosen, the focused and the signs apart from the rest', async ({ page }) => {
    await page.goto('/practices/');
    await page.getByRole('button', { name: /Настройки чтения/ }).click();
    const choice = (label: string) =>
      page
        .locator('.reading-choice', { hasText: label })
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await choice('100 %')).not.toBe(await choice('200 %'));
    await page.keyboard.press('Escape');
    const opener = page.getByRole('button', { name: /Настройки чтения/ });
    await expect(opener).toBeFocused();
    expect(await opener.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
      'solid',
    );
    const signs = page.locator('main svg.sign');
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await signs.count()).toBeGreaterThan(0);
    expect(await signs.first().evaluate((sign) => getComputedStyle(sign).color)).not.toBe(ground);
  });
});
