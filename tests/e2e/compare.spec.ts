import { expect, test } from './fixtures.ts';

const ids = [
  'novosibirsk-zaschitniki-detstva',
  'irkutsk-programma-vyzov',
  'kaliningrad-yunaya-mat',
  'hmao-semeynye-mfc',
];
const address = `/practices/compare/?ids=${ids.join(',')}`;

test('four practices are chosen on cards, a fifth is refused', async ({ page }) => {
  await page.goto('/practices/');
  const buttons = page.locator('own-buttons').getByRole('button', { name: /^Сравнить/ });
  for (let chosen = 0; chosen < 4; chosen++) await buttons.first().click();
  const tray = page.locator('own-tray');
  await expect(tray.getByRole('link')).toHaveText(/Сравнить 4\sпрактики/);
  await buttons.first().click();
  await expect(tray.getByRole('status')).toContainText('не больше 4 практик');

  // The bar leaves in sight what takes the focus.
  const bar = await tray.boundingBox();
  for (let step = 0; step < 12; step++) await page.keyboard.press('Tab');
  await expect
    .poll(async () => {
      const focused = await page.locator(':focus').boundingBox();
      return (focused?.y ?? Infinity) + (focused?.height ?? 0);
    })
    .toBeLessThanOrEqual((bar?.y ?? 0) + 1);

  await tray.getByRole('link').click();
  await expect(page.locator('table.compare thead a')).toHaveCount(4);
  await expect(page.locator('[data-full]')).toBeVisible();
});

test('a link shows the comparison; practices are moved, taken out and added', async ({ page }) => {
  await page.goto(address);
  const names = page.locator('table.compare thead a');
  await expect(names).toHaveCount(4);
  await expect(page.getByRole('row', { name: /^Стадия/ }).getByRole('cell')).toHaveCount(4);

  await page.getByRole('button', { name: 'Передвинуть к началу Семейные МФЦ Югры' }).click();
  await expect(names.nth(2)).toHaveText('Семейные МФЦ Югры');
  await expect(page.getByRole('button', { name: /началу Семейные МФЦ Югры/ })).toBeFocused();
  await page.getByRole('button', { name: 'Убрать из сравнения Защитники детства' }).click();
  await expect(names).toHaveCount(3);

  await page.getByLabel('Добавить практику').fill('аисте');
  await page.locator('[data-matches] button').first().click();
  await expect(names).toHaveCount(4);
  await page.goBack();
  await expect(names).toHaveCount(3);
});

test('only differences: rows that are alike and rows that nobody has are not there', async ({
  page,
}) => {
  await page.goto(`/practices/compare/?ids=${ids.slice(0, 2).join(',')}`);
  const status = page.getByRole('row', { name: /^Полка доказательности/ });
  await expect(status).toBeVisible();
  await expect(page.locator('[data-silent-rows]')).toContainText('ни у одной не сказано');
  await page.getByLabel('Только различия').check();
  await expect(status).toBeHidden();
  await expect(page).toHaveURL(/only=differences/);
  await expect(page.getByRole('row', { name: /^Сколько источников/ })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the printed comparison has sheets across, its address and no menus', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('table.compare thead a')).toHaveCount(4);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(8);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.locator('[data-printed]')).toContainText(ids.join(','));
});

test('at 360 px the comparison keeps within the window and names the practice in every cell', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(address);
  await expect(page.locator('[data-row="where"] .compare-name').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
