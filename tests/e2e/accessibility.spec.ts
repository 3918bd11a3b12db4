import { unusualChoices } from '../../src/components/reading/settings.ts';
import { heaviestPages } from '../../scripts/lib/built-pages.ts';
import { addAxe, contrastRules, everyRule, faultsOf, looks } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** Contrast schemes of «Настройки чтения». */
const schemes = (unusualChoices.colors ?? []).filter((value) => value.includes('-on-'));

// A part of the pages takes a minute when the machine has other work.
test.describe.configure({ timeout: 240_000 });

test.describe('every kind of page in every look', () => {
  const samples = [
    ...heaviestPages(),
    { kind: 'search with results', address: '/search/?q=кризисный центр няня' },
    { kind: 'search with none', address: '/search/?q=щъыьэ&region=ru-cu' },
    { kind: 'practices of which none fits', address: '/practices/?region=ru-cu&stage=scaling' },
  ];

  for (const { kind, address } of samples) {
    test(`${kind}: ${address}`, async ({ page }) => {
      await page.goto(address);
      if (address.startsWith('/search/') || address.includes('?')) {
        await expect(page.locator('[data-status]')).toContainText(/Найден|Ничего не/);
      }
      await addAxe(page);
      for (const { viewport, colorScheme } of looks) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        expect(await faultsOf(page, everyRule), `${viewport.width} px, ${colorScheme}`).toEqual([]);
      }
      for (const scheme of schemes) {
        await page.locator('html').evaluate((html, value) => {
          html.setAttribute('data-reading-colors', value);
        }, scheme);
        expect(await faultsOf(page, contrastRules), scheme).toEqual([]);
      }
    });
  }
});

test('the panel of «Настройки чтения» in every look', async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('button', { name: /Настройки чтения/ }).click();
  await addAxe(page);
  for (const { viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page, everyRule), `${viewport.width} px, ${colorScheme}`).toEqual([]);
  }
});

test('suggestions over the results in every look', async ({ page }) => {
  await page.goto('/search/?q=щъыьэ');
  await addAxe(page);
  for (const { viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.getByRole('combobox', { name: 'Что найти' }).fill('няня');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await faultsOf(page, everyRule), `${viewport.width} px, ${colorScheme}`).toEqual([]);
    await page.getByRole('combobox', { name: 'Что найти' }).fill('');
  }
});

test('axe finds a fault that is there', async ({ page }) => {
  await page.goto('/about/');
  await addAxe(page);
  await page.locator('main').evaluate((main) => {
    main.append(document.createElement('button'));
  });
  expect(await faultsOf(page, everyRule)).toEqual([expect.stringContaining('button-name')]);
});
