import type { Page } from '@playwright/test';
import { builtPages, kindOf, samplePages } from '../../scripts/lib/built-pages.ts';
import { expect, test } from './fixtures.ts';

/** The lightest and the heaviest passport: what fits for both fits for those between. */
const passports = builtPages()
  .filter(({ address }) => kindOf(address) === 'practices/*')
  .toSorted((one, other) => one.bytes - other.bytes);

async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const [address, least] of [
  [passports.at(0)?.address, 1],
  [passports.at(-1)?.address, 2],
] as const) {
  test(`a printed passport takes ${least} to four sheets: ${address}`, async ({ page }) => {
    await page.goto(address ?? '');
    const sheets = await sheetsOf(page);
    expect(sheets).toBeGreaterThanOrEqual(least);
    expect(sheets).toBeLessThanOrEqual(4);
  });
}

/** Kinds that are read; programs and regions are lists, which grow with the catalogue. */
const READ = new Set(['events/*', 'awards/*', 'indicators/*', 'replications/*']);

for (const { kind, address } of samplePages().filter(({ kind }) => READ.has(kind))) {
  test(`${kind} prints on four sheets at most: ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(4);
  });
}

test('paper has no menus and shows where sources are', async ({ page }) => {
  await page.goto('/practices/novosibirsk-zaschitniki-detstva/');
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Вы здесь', 'Разделы', 'На этой странице']) {
    await expect(page.getByRole('navigation', { name })).toHaveCount(0);
  }
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Источники', exact: true })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'След практики' })).toBeVisible();
  const address = await page
    .locator('a[rel~="external"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('http');
});

test('the foot of a sheet says where the page is and when it was printed', async ({ page }) => {
  await page.goto('/events/');
  const foot = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const style = getComputedStyle(document.documentElement);
    return ['--printed-address', '--printed-day'].map((name) => style.getPropertyValue(name));
  });
  const today = await page.evaluate(() => new Date().toLocaleDateString('ru'));
  expect(foot).toEqual([`"${new URL(page.url()).host}/events/"`, `"Напечатано ${today} · "`]);
});

test('printed results say what was asked for and have no controls', async ({ page }) => {
  await page.goto('/search/?q=няня&type=practices');
  await expect(page.locator('[data-status]')).toContainText('Найдено');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Отбор: «няня», Практики')).toBeVisible();
  for (const role of ['button', 'combobox', 'checkbox'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  const address = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.documentElement.style.getPropertyValue('--printed-address');
  });
  expect(address).toBe(`"${new URL(page.url()).host}/search/?q=няня&type=practices"`);
});
