import type { Page } from '@playwright/test';
import { BACKEND_STATE_PATH } from '../../src/cms/backend-path.ts';
import { passportAddress } from '../../src/exports/word/addresses.ts';
import { oldOffice } from '../unit/imports/office-files.ts';
import { addAxe, everyRule, faultsOf } from './axe.ts';
import { dropFile } from './drop.ts';
import { expect, test } from './fixtures.ts';
import { passportDocument } from './passport-document.ts';

const title = 'Школьная тропа добрых соседей';
const summary = 'Соседи провожают детей в школу и встречают их после уроков.';
const known = 'altay-vyzov';

const element = (page: Page) => page.locator('self-check');
const status = (page: Page) => element(page).locator('[data-status]');
const entry = (page: Page) =>
  element(page).locator('section').filter({ hasText: 'Проверено как практика' });
const takeOn = (page: Page) => page.getByRole('button', { name: /^Перенести в редакцию/ });

test.beforeEach(async ({ page }) => {
  await page.goto('/submit/check/');
});

test('a Word document: its fields, what is missing, the entry made of it', async ({ page }) => {
  const document = await passportDocument({ title, summary });
  await page
    .getByLabel('Выбрать файлы')
    .setInputFiles({ name: 'паспорт.docx', mimeType: '', buffer: document });
  await expect(element(page)).toContainText(/Распознано: \d+\sпол/);
  await expect(entry(page)).toContainText(/Паспорт заполнен на \d+\s%/);
  await expect(entry(page)).toContainText('Чего не хватает');
  await expect(page.getByLabel('Текст черновика')).toHaveValue(new RegExp(`title: ${title}`));
  await expect(page.getByLabel('Текст черновика')).toHaveValue(/region: ru-ba/);
  await expect(page.getByRole('button', { name: 'Скачать запись' })).toBeVisible();
  await expect(takeOn(page)).toBeVisible();
  await addAxe(page);
  expect(await faultsOf(page, everyRule)).toEqual([]);
});

test('documents that cannot be read are refused with what to do', async ({ page }) => {
  await dropFile(
    element(page),
    'обрыв.docx',
    (await passportDocument({ title, summary })).subarray(0, 900),
  );
  await expect(status(page)).toContainText('обрыв.docx: Файл повреждён или скачан не целиком.');
  await dropFile(element(page), 'старый.docx', oldOffice('WordDocument'));
  await expect(status(page)).toContainText('старый.docx: Это файл старого вида (.doc, .xls)');
  await dropFile(element(page), 'паспорт.doc', oldOffice('WordDocument'));
  await expect(status(page)).toContainText('паспорт.doc: файлы .doc каталог не читает.');
  await expect(status(page)).toContainText('«Сохранить как», вид файла «Документ Word (.docx)»');
  await expect(element(page).locator('section')).toHaveCount(0);
});

test('an entry that the catalogue has is not taken on as a new one', async ({ page }) => {
  const passport = await page.request.get(passportAddress(known));
  await dropFile(element(page), 'паспорт.docx', await passport.body());
  await takeOn(page).click();
  const answer = entry(page).getByRole('status');
  await expect(answer).toContainText('Запись с таким адресом в каталоге уже есть');
  await expect(
    entry(page).getByRole('link', { name: /^Открыть эту запись в редакции/ }),
  ).toHaveAttribute('href', `/admin/#/collections/practices/entries/${known}`);
  expect(page.context().pages()).toHaveLength(1);
});

test('an entry stays where it is while the CMS does not work', async ({ page }) => {
  await page.route(`**${BACKEND_STATE_PATH}`, (route) =>
    route.fulfill({ json: { build: 'off', message: 'Редакция не запущена.' } }),
  );
  const document = await passportDocument({ title, summary });
  await dropFile(element(page), 'паспорт.docx', document);
  await takeOn(page).focus();
  await page.keyboard.press('Enter');
  await expect(entry(page).getByRole('status')).toHaveText('Редакция не запущена.');
  await expect(entry(page).getByRole('link', { name: /в редакции|Открыть форму/ })).toHaveCount(0);
  expect(page.context().pages()).toHaveLength(1);
});
