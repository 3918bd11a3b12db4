import { builtPages } from '../site/kinds.ts';
import { expect, test } from './fixtures.ts';

/** The lightest and the heaviest passport: what fits for both fits for those between. */
const passports = builtPages()
  .filter(({ address }) => /^\/practices\/.+/.test(address))
  .toSorted((one, other) => one.bytes - other.bytes);

for (const { address } of [passports.at(0), passports.at(-1)].filter(
  (page) => page !== undefined,
)) {
  test(`a printed passport takes one to four sheets: ${address}`, async ({ page }) => {
    await page.goto(address);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(4);
  });
}

test('paper has no menus and shows where sources are', async ({ page }) => {
  await page.goto('/practices/novosibirsk-zaschitniki-detstva/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByText('Адрес страницы:')).toBeVisible();
  const address = await page
    .locator('a[rel~="external"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('http');
});
