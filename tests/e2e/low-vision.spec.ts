import type { Page } from '@playwright/test';
import { READING_KEY } from '../../src/components/reading/settings.ts';
import { heaviestPages } from '../../scripts/lib/built-pages.ts';
import { expect, test } from './fixtures.ts';

/** Least height of what is pressed or filled in, CSS pixels; half a pixel is lost to rounding. */
const TARGET = 44 - 0.5;

const CONTROLS =
  'button, summary, select, textarea, input:not([type="checkbox"], [type="radio"], [type="hidden"]), label:has([type="checkbox"], [type="radio"]), header nav a, a.chip, a.button, a.button-quiet';

/** Controls of the page that are lower or narrower than a finger needs. */
const tooSmall = (page: Page) =>
  page.evaluate(
    ({ selector, least }) =>
      [...document.querySelectorAll(selector)]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        // What only a screen reader sees is one pixel wide.
        .filter(({ box }) => box.width > 1 && (box.height < least || box.width < least))
        .map(({ control, box }) => `${box.width}×${box.height} ${control.outerHTML.slice(0, 200)}`),
    { selector: CONTROLS, least: TARGET },
  );

/** Text that sticks out of the window or is cut off by its own box. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      // Frames that scroll, drawings, and what only a screen reader sees, which is one pixel wide.
      if (
        element.closest('section[tabindex], sortable-table, svg, input') ||
        element.clientWidth <= 1
      )
        return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 2 && overflowX !== 'visible';
      const high = element.scrollHeight > element.clientHeight + 2 && overflowY === 'hidden';
      return wide || high;
    });
    return [
      ...(scrollWidth > clientWidth
        ? [`the page is ${scrollWidth} of ${clientWidth} px wide`]
        : []),
      ...cut.map((element) => `cut: ${element.outerHTML.slice(0, 200)}`),
    ];
  });

/** What WCAG 1.4.12 lets a reader set. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

for (const { kind, address } of heaviestPages()) {
  test(`${kind} has large targets and keeps its text however large: ${address}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address);
    expect(await tooSmall(page), 'targets at 360 px').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await tooSmall(page), 'targets at 1280 px').toEqual([]);

    await page.evaluate((rules) => {
      // The policy of the site lets no element with styles in.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, SPACING);
    const shortened = (fault: string) => fault.includes('line-clamp');
    // Cards shorten what their own pages say in full.
    const spaced = (await lost(page)).filter((fault) => !shortened(fault));
    expect(spaced, 'with the spacing of WCAG 1.4.12').toEqual([]);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });

    await page.evaluate((key) => {
      const largest = { size: '200', letters: 'widest', lines: 'widest' };
      localStorage.setItem(key, JSON.stringify(largest));
    }, READING_KEY);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.reload();
      expect(await lost(page), `the largest settings at ${width} px`).toEqual([]);
    }
  });
}
