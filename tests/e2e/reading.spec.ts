import type { Page } from '@playwright/test';
import { READING_KEY, readingSettings } from '../../src/components/reading/settings.ts';
import { expect, test } from './fixtures.ts';

const HOME = '/';
const OTHER = '/about/';

const opener = (page: Page) => page.getByRole('button', { name: /Настройки чтения/ });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Настройки чтения' });

/** Presses a choice by its place in the list of settings. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const setting = readingSettings.find((one) => one.name === name);
  const option = setting?.options.find((one) => one.value === value);
  if (!setting || !option) throw new Error(`No choice ${name}: ${value}`);
  const group = panel(page).getByRole('group', { name: setting.label, exact: true });
  await group.getByText(option.label, { exact: true }).click();
}

/** What the choices do to the page, as the browser computes it. */
const look = (page: Page) =>
  page.evaluate(() => {
    const paragraph = document.querySelector('main p');
    if (!paragraph) throw new Error('The page has no paragraph.');
    const { color, fontFamily, fontSize, letterSpacing, lineHeight } = getComputedStyle(paragraph);
    const { backgroundColor } = getComputedStyle(document.body);
    const picture = document.createElement('img');
    paragraph.append(picture);
    const images = getComputedStyle(picture).display;
    picture.remove();
    const em = Number.parseFloat(fontSize);
    return {
      size: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16,
      colors: `${color} on ${backgroundColor}`,
      letters: (Number.parseFloat(letterSpacing) || 0) / em,
      lines: Number.parseFloat(lineHeight) / em,
      serif: fontFamily.includes('Georgia'),
      images,
    };
  });

type Look = Awaited<ReturnType<typeof look>>;

const choices: [name: string, value: string, seen: (look: Look) => unknown, expected: unknown][] = [
  ['size', '125', ({ size }) => size, 1.25],
  ['size', '200', ({ size }) => size, 2],
  ['colors', 'light', ({ colors }) => colors, 'rgb(29, 37, 40) on rgb(251, 250, 247)'],
  ['colors', 'dark', ({ colors }) => colors, 'rgb(236, 239, 239) on rgb(20, 25, 27)'],
  ['colors', 'black-on-white', ({ colors }) => colors, 'rgb(0, 0, 0) on rgb(255, 255, 255)'],
  ['colors', 'white-on-black', ({ colors }) => colors, 'rgb(255, 255, 255) on rgb(0, 0, 0)'],
  ['colors', 'blue-on-sky', ({ colors }) => colors, 'rgb(6, 52, 98) on rgb(157, 209, 255)'],
  ['letters', 'wide', ({ letters }) => letters.toFixed(2), '0.06'],
  ['letters', 'widest', ({ letters }) => letters.toFixed(2), '0.12'],
  ['lines', 'wide', ({ lines }) => lines.toFixed(1), '1.9'],
  ['lines', 'widest', ({ lines }) => lines.toFixed(1), '2.3'],
  ['font', 'serif', ({ serif }) => serif, true],
  ['images', 'described', ({ images }) => images, 'none'],
];

test('every choice shows at once, stays on the next page and goes away when asked', async ({
  page,
}) => {
  await page.goto(HOME);
  const usual = await look(page);
  await opener(page).click();
  for (const [name, value, seen, expected] of choices) {
    await choose(page, name, value);
    expect(seen(await look(page)), `${name}: ${value}`).toEqual(expected);
  }
  const chosen = await look(page);
  await page.reload();
  expect(await look(page)).toEqual(chosen);
  await page.goto(OTHER);
  expect(await look(page)).toMatchObject({ size: 2, serif: true, images: 'none' });

  await opener(page).click();
  await expect(panel(page).getByRole('radio', { name: 'Синим по голубому' })).toBeChecked();
  await panel(page).getByRole('button', { name: 'Вернуть как было' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('Всё как было.');
  await page.goto(HOME);
  expect(await look(page)).toEqual(usual);
});

test('the choices are there before the first word of the page', async ({ page }) => {
  await page.addInitScript((key) => {
    localStorage.setItem(key, JSON.stringify({ size: '150', colors: 'white-on-black' }));
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      const { readingSize, readingColors } = document.documentElement.dataset;
      document.documentElement.dataset.atBody = `${readingSize} ${readingColors}`;
    }).observe(document, { childList: true, subtree: true });
  }, READING_KEY);
  await page.goto(HOME);
  await expect(page.locator('html')).toHaveAttribute('data-at-body', '150 white-on-black');
});

test('damaged choices are ignored', async ({ page }) => {
  await page.goto(HOME);
  const usual = await look(page);
  for (const damaged of ['{"size":', 'null', '[]', '7', '{"size":"900","colors":["dark"],"x":1}']) {
    await page.evaluate(
      ([key, text]) => {
        localStorage.setItem(key, text);
      },
      [READING_KEY, damaged] as const,
    );
    await page.reload();
    expect(await look(page), damaged).toEqual(usual);
  }
});

test('a browser that keeps nothing still changes this page and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  await page.goto(HOME);
  await opener(page).click();
  await choose(page, 'size', '200');
  expect((await look(page)).size).toBe(2);
  await expect(panel(page).getByRole('status')).toContainText('только на этой странице');
});

test('the keyboard opens the panel, chooses, closes it and is back where it was', async ({
  page,
}) => {
  await page.goto(HOME);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Закрыть' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(panel(page).getByRole('radio', { name: '125' })).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-reading-size', '125');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test('another tab follows', async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([page.goto(HOME), other.goto(OTHER)]);
  await opener(page).click();
  await choose(page, 'font', 'serif');
  await expect(other.locator('html')).toHaveAttribute('data-reading-font', 'serif');
  await panel(page).getByRole('button', { name: 'Вернуть как было' }).click();
  await expect(other.locator('html')).not.toHaveAttribute('data-reading-font');
});

test('without JavaScript the place of the button leads to what the browser can do', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(HOME);
  await expect(opener(page)).toBeHidden();
  await page.getByRole('link', { name: 'Настройки чтения' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Доступность');
  await context.close();
});
