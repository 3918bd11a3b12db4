import { expect, test } from './fixtures.ts';

const status = '[data-status]';
const rows = '[data-results] li';

test('the box in the header leads to results', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Поиск по каталогу' }).fill('няня');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator(status)).toContainText('Найдено');
  await expect(page.locator(rows).first()).toContainText(/нян/i);
});

test('a filter narrows, stands in the address, and back takes it off', async ({ page }) => {
  await page.goto('/search/?q=семья');
  await expect(page.locator(status)).toContainText('Найдено');
  const whole = await page.locator(status).innerText();
  const practices = page.getByRole('checkbox', { name: /^Практики/ });
  const promised = await page.locator('label:has([value="practices"]) [data-count]').innerText();

  await practices.check();
  await expect(page).toHaveURL(/type=practices/);
  await expect(page.locator(status)).toContainText(`${promised}\u00a0запис`);
  await expect(page.locator('[data-results] [data-type]').first()).toHaveText('Практики');

  await page.goBack();
  await expect(practices).not.toBeChecked();
  await expect(page.locator(status)).toHaveText(whole);
  await page.goForward();
  await expect(practices).toBeChecked();
});

test('the count beside another value of a chosen facet is what choosing it adds', async ({
  page,
}) => {
  await page.goto('/search/?type=awards');
  await expect(page.locator(status)).toContainText('Найдено');
  const count = (value: string) =>
    page.locator(`label:has([value="${value}"]) [data-count]`).innerText().then(Number);
  const [awards, events] = [await count('awards'), await count('events')];
  expect(awards).toBeGreaterThan(0);
  expect(events).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: /^События/ }).check();
  await expect(page.locator(status)).toContainText(`${awards + events}\u00a0запис`);
});

test('an address sent to a colleague restores the query and the choice', async ({ page }) => {
  await page.goto('/search/?q=форум&type=events&year=2025');
  await expect(page.getByRole('searchbox')).toHaveValue('форум');
  await expect(page.getByRole('checkbox', { name: /^События/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^2025/ })).toBeChecked();
  await expect(page.locator(status)).toContainText('Найдено');
});

test('the keyboard alone searches, filters, resets and opens a result', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('кризисный центр');
  await page.keyboard.press('Enter');
  await expect(page.locator(`${rows} mark`).first()).toBeVisible();
  await page.getByRole('checkbox', { name: /^Практики/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/type=practices/);
  await page.getByRole('button', { name: 'Сбросить отбор' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/type=/);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.locator(`${rows} a`).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).not.toHaveURL(/\/search\//);
});

test('«Показать ещё» adds results and moves on to the first new one', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator(rows)).toHaveCount(20);
  await page.getByRole('button', { name: 'Показать ещё' }).click();
  await expect(page.locator(rows)).toHaveCount(40);
  await expect(page.locator(rows).nth(20).getByRole('link')).toBeFocused();
});

test('nothing found says what to do', async ({ page }) => {
  await page.goto('/search/?q=щъыьэ');
  await expect(page.locator(status)).toContainText('Ничего не нашлось');
  await expect(page.locator(rows)).toHaveCount(0);
});

test('a query with markup stays text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<семья>')}`);
  await expect(page.locator(status)).toContainText('Найдено');
  await expect(page.locator(`${rows} mark`).first()).toBeVisible();
  expect(await page.locator('main семья').count()).toBe(0);
  await expect(page.getByRole('searchbox')).toHaveValue('<семья>');
});

test('a very long query is cut and answered', async ({ page }) => {
  await page.goto('/search/');
  const box = page.getByRole('searchbox');
  await box.evaluate((input: HTMLInputElement) => {
    input.value = 'дом '.repeat(25_000);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(box).toHaveValue(/^.{200}$/);
  await expect(page.locator(status)).not.toBeEmpty();
});
