import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const tiles = (page: Page) => page.locator('region-map a[data-tile]');

/** Number of every region as the map names it, in the order of addresses. */
const mapNumbers = (page: Page) =>
  tiles(page).evaluateAll((links) =>
    links
      .map((link) => {
        const number = /: (\d+)/.exec(link.querySelector('title')?.textContent ?? '')?.[1];
        return `${link.getAttribute('href')} ${number}`;
      })
      .sort(),
  );

/** The same as the table writes it. */
const tableNumbers = (page: Page, measure: string) =>
  page.locator('sortable-table tbody tr').evaluateAll(
    (rows, name) =>
      rows
        .map((row) => {
          const number = row.querySelector(`[data-measure="${name}"]`)?.textContent.trim();
          return `${row.querySelector('a')?.getAttribute('href')} ${number}`;
        })
        .sort(),
    measure,
  );

test('arrows walk the map, Home and End go along a row, Enter opens the region', async ({
  page,
}) => {
  await page.goto('/');
  for (const half of ['Запад страны', 'Восток страны'])
    await expect(page.getByRole('group', { name: half })).toHaveAccessibleDescription(/стрелками/);
  await page.getByRole('radio', { name: 'Практики' }).focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('a[data-tile]:focus');
  await expect(focused).toHaveAttribute('tabindex', '0');
  await expect(page.locator('a[data-tile][tabindex="0"]')).toHaveCount(1);

  const novgorod = page.getByRole('link', { name: /^Новгородская область: \d+ практик/ });
  await novgorod.focus();
  const path = [
    ['ArrowRight', 'Вологодская область'],
    ['ArrowUp', 'Республика Карелия'],
    ['ArrowLeft', 'Ленинградская область'],
    ['ArrowDown', 'Новгородская область'],
    ['End', 'Камчатский край'],
    ['Home', 'Псковская область'],
    ['ArrowRight', 'Новгородская область'],
  ];
  for (const [key = '', region = ''] of path) {
    await page.keyboard.press(key);
    await expect(focused).toHaveAttribute('data-region', region);
  }
  await expect(page.locator('[data-readout]')).toContainText('Новгородская область');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/regions/ru-ngr/');
});

test('the map shows what is chosen, keeps it in the address and agrees with the table', async ({
  page,
}) => {
  await page.goto('/regions/');
  const measures = page.locator('input[name="measure"]');
  const names = await measures.evaluateAll((inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  );
  expect(names.slice(0, 3)).toEqual(['practices', 'events', 'awards']);
  for (const name of names) {
    await page.locator(`label:has([value="${name}"])`).click();
    const shown = await mapNumbers(page);
    expect(shown).toHaveLength(83);
    expect(shown, name).toEqual(await tableNumbers(page, name));
    await expect(page.locator('[data-legend]:visible')).toHaveAttribute('data-legend', name);
    const asked = new URL(page.url()).searchParams.get('measure');
    expect(asked).toBe(name === 'practices' ? null : name);
  }

  await page.goto('/regions/?measure=events');
  await expect(page.getByRole('radio', { name: 'События' })).toBeChecked();
  const moscow = page.locator('a[data-tile][href="/regions/ru-mow/"]');
  await expect(moscow).toHaveAccessibleName(/^Москва: \d+\sсобыти/);
});

test('the table of regions sorts by any column', async ({ page }) => {
  await page.goto('/regions/');
  const heading = page.getByRole('columnheader', { name: 'События' });
  const column = () =>
    page
      .locator('td[data-measure="events"]')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent.trim())));
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  const falling = await column();
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  expect(falling[0]).toBeGreaterThan(falling.at(-1) ?? 0);
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  expect(await column()).toEqual(falling.toReversed());

  const names = page.getByRole('columnheader', { name: 'Регион' });
  await names.getByRole('button').click();
  await expect(names).toHaveAttribute('aria-sort', 'ascending');
  await expect(heading).not.toHaveAttribute('aria-sort');
  await expect(page.locator('sortable-table tbody a').first()).toHaveText('Алтайский край');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is links by practices, and offers nothing that would not work', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(tiles(page)).toHaveCount(83);
    await expect(page.locator('[data-switch]')).toBeHidden();
    await expect(page.locator('[data-readout]')).toBeHidden();
    await expect(tiles(page).first()).toHaveAccessibleName(/: \d+\sпрактик/);
  });
});
