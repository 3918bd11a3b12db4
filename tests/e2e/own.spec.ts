import { readFileSync } from 'node:fs';
import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const KEY = 'praktikoteka.own';
const [first, second, third] = [
  'novosibirsk-zaschitniki-detstva',
  'irkutsk-programma-vyzov',
  'kaliningrad-yunaya-mat',
];

const keep = (page: Page, text: string) =>
  page.addInitScript(
    ([key = '', value = '']) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    [KEY, text],
  );
const kept = (...ids: (string | undefined)[]) =>
  JSON.stringify({ version: 1, kept: ids, compared: [] });
const rows = (page: Page) => page.locator('own-shelf [data-list] > li');

test('a practice put by stays after a reload and shows in other tabs at once', async ({
  page,
  context,
}) => {
  await page.goto(`/practices/${first}/`);
  const other = await context.newPage();
  await other.goto('/shelf/');
  await expect(other.getByText('Здесь пока пусто.')).toBeVisible();

  const button = page.locator('header own-buttons').getByRole('button', { name: /^Отл/ });
  await expect(button).toHaveAccessibleName('Отложить Защитники детства');
  await button.click();
  await expect(button).toHaveAccessibleName('Отложено Защитники детства');
  await expect(rows(other)).toHaveCount(1);
  await expect(other.locator('shelf-link')).toHaveText(/Отложенное\s*1/);

  await page.reload();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('the shelf gives its practices away and takes them back', async ({ page }) => {
  await keep(page, kept(first, second, 'gone-practice'));
  await page.goto('/shelf/');
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).nth(2)).toContainText('в каталоге больше нет: gone-practice');

  const save = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return file.path();
  };
  const table = readFileSync(await save('Таблица для Excel'), 'utf8');
  expect(table.startsWith('\uFEFF"Практика";"Где"')).toBe(true);
  expect(table).toContain(`/practices/${first}/`);
  const file = await save('Файл, чтобы вернуть список');

  await page.getByRole('button', { name: 'Убрать всё' }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await expect(rows(page)).toHaveCount(3);
  await rows(page).nth(0).getByRole('button', { name: 'Отложено' }).click();
  await expect(rows(page)).toHaveCount(2);

  const input = page.locator('input[type="file"]');
  await input.setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: Buffer.from('{}') });
  await expect(page.locator('own-shelf [data-status]')).toContainText('Это не файл');
  await expect(rows(page)).toHaveCount(2);
  await input.setInputFiles(file);
  await expect(rows(page)).toHaveCount(3);
});

test('a link carries a shelf to a colleague who keeps it or not', async ({ page }) => {
  await keep(page, kept(third));
  await page.goto(`/shelf/?ids=${first},${second}`);
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('shelf-link')).toContainText('1');
  await page.getByRole('button', { name: 'Отложить всё себе' }).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(page).toHaveURL(/\/shelf\/$/);
  await expect(page.locator('own-shelf [data-status]')).toHaveText(/Отложено: 2\sпрактики/);

  await page.goto(`/shelf/?ids=${first}`);
  await page.getByRole('button', { name: 'Отложить всё себе' }).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.locator('own-shelf [data-status]')).toHaveText('Всё это у вас уже отложено.');
  await expect(page.locator('[data-lent]')).toBeHidden();
});

test('a list that cannot be read makes way and is not lost', async ({ page }) => {
  const foreign = '{"version":2,"kept":["one"]}';
  await keep(page, foreign);
  await page.goto(`/practices/${first}/`);
  await page.locator('header own-buttons').getByRole('button', { name: /^Отл/ }).click();
  await page.goto('/shelf/');
  await expect(rows(page)).toHaveCount(1);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Скачать прежний список' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toBe(foreign);
  await page.getByRole('button', { name: 'Удалить', exact: true }).click();
  await expect(page.locator('[data-unread]')).toBeHidden();
  await expect(rows(page)).toHaveCount(1);
});

test('a damaged or forbidden storage breaks nothing and is told', async ({ page }) => {
  await keep(page, '{"version":1,"kept":["<b>"]');
  await page.goto('/shelf/');
  await expect(page.locator('own-shelf [data-status]')).toContainText('прочитать не удалось');

  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`/practices/${first}/`);
  const button = page.locator('header own-buttons').getByRole('button', { name: /^Отл/ });
  await button.click();
  await expect(page.locator('own-tray [role="status"]')).toContainText('не разрешает');
  await expect(button).toHaveAttribute('aria-pressed', 'false');

  await page.goto(`/shelf/?ids=${first},${second}`);
  await page.getByRole('button', { name: 'Отложить всё себе' }).click();
  await expect(page.locator('own-tray [role="status"]')).toContainText('не разрешает');
  await expect(page.locator('[data-lent]')).toBeVisible();
  await expect(page).toHaveURL(/ids=/);
});
