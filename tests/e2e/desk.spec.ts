import { addAxe, everyRule, faultsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

const DRAFT = {
  collection: 'practices',
  id: 'novaya-praktika',
  label: 'практика',
  title: 'Новая <b>практика</b>',
  region: 'ru-ngr',
  regionTitle: 'Новгородская область',
  change: 'new',
  status: 'pending_review',
  since: '2026-01-10',
  changed: '2026-01-10',
  errors: 1,
  warnings: 0,
};

test('rows are chosen by region and folder, by the keyboard and by the address', async ({
  page,
}) => {
  await page.goto('/desk/');
  const status = page.getByRole('status').filter({ hasText: /Всего|Подходит/ });
  await expect(status).toContainText('Всего');
  const all = page.getByRole('table', { name: 'Практики: пора подтвердить' }).getByRole('row');
  const first = await all.count();

  await page.getByLabel('Регион', { exact: true }).selectOption('ru-ngr');
  await expect(status).toContainText('Подходит');
  expect(await all.count()).toBeLessThan(first);
  await expect(page.locator('tbody tr:not([hidden]):not([data-region="ru-ngr"])')).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('region')).toBe('ru-ngr');

  await page.getByLabel('Раздел', { exact: true }).selectOption('events');
  await expect(page.locator('tbody tr:not([hidden]):not([data-collection="events"])')).toHaveCount(
    0,
  );
  await page.goBack();
  await expect(page.getByLabel('Раздел', { exact: true })).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel('Регион', { exact: true })).toHaveValue('ru-ngr');

  await page.getByRole('button', { name: 'Показать всё' }).press('Enter');
  await expect(status).toContainText('Всего');
  await expect(page.getByLabel('Регион', { exact: true })).toBeFocused();
});

test('further rows come when they are asked for', async ({ page }) => {
  await page.goto('/desk/');
  const section = page.locator('[data-list="unconfirmed"]');
  const rows = section.locator('tbody tr');
  const first = await rows.count();
  const total = Number(await section.getAttribute('data-total'));
  expect(total).toBeGreaterThan(first);
  await section.locator('[data-more]').press('Enter');
  await expect(rows).toHaveCount(total);
  await expect(rows.nth(first).getByRole('link').first()).toBeFocused();
  await expect(section.locator('[data-more]')).toBeHidden();
});

test('what waits is as fresh as its file, and its words stay words', async ({ page }) => {
  await page.route('**/desk/waiting.json', (route) => route.fulfill({ json: { drafts: [DRAFT] } }));
  await page.goto('/desk/');
  const row = page.getByRole('row', { name: /Новая <b>практика<\/b>/ });
  await expect(row).toContainText('Новая запись: ждёт проверки; проверка нашла: 1 ошибка');
  await expect(row).toContainText('практика · Новгородская область');
  await expect(row.getByRole('link')).toHaveAttribute(
    'href',
    '/admin/#/collections/practices/entries/novaya-praktika?ref=workflow',
  );
  await expect(page.locator('[data-tile="waiting"] [data-count]')).toHaveText('1');
});

test('a list that did not load says so and leaves what the page came with', async ({ page }) => {
  await page.route('**/desk/waiting.json', (route) => route.fulfill({ body: 'не JSON' }));
  await page.goto('/desk/');
  await expect(page.getByText('Свежий список не загрузился')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all rows are a link away and no control is dead', async ({ page }) => {
    await page.goto('/desk/');
    await expect(page.locator('[data-filters]')).toBeHidden();
    const section = page.locator('[data-list="unconfirmed"]');
    const here = await section.locator('tbody tr').count();
    const total = Number(await section.getAttribute('data-total'));
    await section.locator('[data-more]').click();
    await expect(page.locator('tbody tr')).toHaveCount(total - here);
  });
});

for (const width of [360, 768, 1280]) {
  test(`has no fault that axe finds and does not scroll sideways at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/desk/waiting.json', (route) =>
      route.fulfill({ json: { drafts: [DRAFT] } }),
    );
    await page.goto('/desk/');
    await expect(page.locator('[data-tile="waiting"] [data-count]')).toHaveText('1');
    await addAxe(page);
    expect(await faultsOf(page, everyRule)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const heights = await page
      .locator('tr:not([hidden]) [data-edit]')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    // The words of a button stay on one line.
    expect(Math.max(...heights)).toBeLessThan(60);
  });
}
