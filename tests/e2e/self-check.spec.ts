import type { Page } from '@playwright/test';
import { addAxe, everyRule, faultsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

const HEAD = `---
title: Клуб родителей
summary: Клуб для родителей, которым трудно.
kind: practice
region: ru-ngr
status: active
themes: []
shelf: reported
sources:
  - key: site
    url: https://example.org/club
updated: '2026-11-01'
---
`;
const DRAFT = `${HEAD}
Клуб ведёт ОППН. <b>Важно</b>

Работа клуба позволила сократить число отказов. Клуб помог 30 семьям.
`;

const status = (page: Page) => page.locator('self-check [data-status]');
const file = (name: string, mimeType: string, text: string) => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

test.beforeEach(async ({ page }) => {
  await page.goto('/submit/check/');
});

test('a draft with faults: what is wrong, where, by which rule, how complete it is', async ({
  page,
}) => {
  const field = page.getByLabel('Текст черновика');
  await field.fill(DRAFT);
  await expect(status(page)).toContainText('Исправить нужно');
  const report = page.locator('self-check section');
  await expect(report).toContainText('Проверено как практика');
  await expect(report).toContainText(/Паспорт заполнен на \d+ %/);
  await expect(report).toContainText('Что делают, по шагам');
  for (const words of ['HTML в тексте', '«Для кого»', 'Сокращение «ОППН»', 'Когда это было']) {
    await expect(report).toContainText(words);
  }
  await page.getByRole('button', { name: 'Строка 15' }).first().click();
  const chosen = await field.evaluate((one: HTMLTextAreaElement) =>
    one.value.slice(one.selectionStart, one.selectionEnd),
  );
  expect(chosen).toMatch(/^(?:ОППН|<b>)/);
  const link = report.getByRole('link', { name: /Сокращение без пояснения/ });
  await expect(link).toHaveAttribute('href', '/submit/rules/abbreviation/');
  await addAxe(page);
  expect(await faultsOf(page, everyRule)).toEqual([]);
});

test('nothing but files of this site is asked for, and no text leaves the page', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await page.getByLabel('Текст черновика').fill('Ведёт ОППН.');
  await expect(page.locator('self-check section')).toContainText('свободный текст');
  expect(asked.join('\n')).toContain('/submit/known.json');
  for (const one of asked) expect(one).toMatch(/^GET http:\/\/localhost:\d+\/[\w./-]+ $/);
});

test('files of all kinds are chosen and dropped', async ({ page }) => {
  await page
    .getByLabel('Выбрать файлы')
    .setInputFiles([
      file('klub.txt', 'text/plain', 'Число отказов снизилось.'),
      file('klub.jpg', 'image/jpeg', 'x'),
      file('plan.pdf', 'application/pdf', '%PDF-1.7 не документ'),
      file('klub.exe', 'application/octet-stream', 'x'),
    ]);
  const reports = page.locator('self-check section');
  await expect(reports).toHaveCount(3);
  await expect(status(page)).toContainText('Не проверяются: klub.exe');
  await expect(page.getByLabel('Текст черновика')).toHaveValue('Число отказов снизилось.');
  await expect(reports.filter({ hasText: 'klub.jpg' })).toContainText(
    'не то, что обещает окончание',
  );
  await expect(reports.filter({ hasText: 'plan.pdf' })).toContainText('не открывается');
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Ведёт ОППН.'], 'dva.txt', { type: 'text/plain' }));
    return data;
  });
  await page.locator('self-check').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(reports).toHaveCount(4);
  await reports.filter({ hasText: 'dva.txt' }).getByRole('button', { name: 'Строка 1' }).click();
  await expect(page.getByLabel('Текст черновика')).toHaveValue('Ведёт ОППН.');
  await expect(reports).toHaveCount(4);
});

test('by the keyboard alone', async ({ page }) => {
  await page.getByLabel('Текст черновика').focus();
  await page.keyboard.type('Клуб ведёт ОППН.');
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Проверить' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toBeFocused();
  await expect(status(page)).toContainText('Стоит посмотреть ещё 1 место');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Строка 1' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Текст черновика')).toBeFocused();
});

test('a text of 200 KB leaves the page alive', async ({ page }) => {
  const long = `${HEAD}\n${'Клуб *помогает* семьям [ссылка](/practices/). '.repeat(70)}\n\n`;
  await page.getByLabel('Текст черновика').fill(long + '**а** '.repeat(15_000));
  await expect(status(page)).toContainText('Проверяем…');
  // The page answers while the worker judges.
  await page.getByRole('button', { name: 'Очистить' }).click();
  await expect(status(page)).toContainText('Вставьте текст');
});
