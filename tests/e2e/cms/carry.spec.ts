import type { Page } from '@playwright/test';
import { dropFile } from '../drop.ts';
import { passportDocument, type NewPassport } from '../passport-document.ts';
import { Editor } from './editor.ts';
import { expect, test } from './fixtures.ts';
import { fieldIn, fill } from './form.ts';
import { drawnPicture } from './photograph.ts';
import { seeCopy } from './unsaved-copy.ts';

const summary = 'Соседи по очереди провожают детей в школу и встречают их после уроков.';

/** Drops a Word document on the self-check and takes the entry on by the keyboard; resolves with the new tab. */
async function carry(page: Page, passport: NewPassport): Promise<Editor> {
  await page.goto('/submit/check/');
  const document = await passportDocument(passport);
  await dropFile(page.locator('self-check'), 'паспорт.docx', document);
  const report = page.locator('self-check section').filter({ hasText: 'Проверено как практика' });
  await expect(report).toContainText(/Паспорт заполнен на \d+ %/u);
  const button = report.getByRole('button', { name: /^Перенести в редакцию/u });
  await button.focus();
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('Enter'),
  ]);
  await expect(report.getByRole('status')).toContainText('Запись перенесена');
  return new Editor(tab);
}

test('a Word document goes through the self-check into the form and is saved as a draft', async ({
  editor,
  portal,
}) => {
  const title = 'Школьная тропа добрых соседей';
  const bytes = await drawnPicture(editor.page);
  const photograph = { bytes, description: 'Дети идут в школу' };
  const author = await carry(editor.page, { title, summary, photograph });
  await author.page.getByRole('button', { name: 'Войти' }).click();
  const field = fieldIn(author.form, 'Название').getByRole('textbox').first();
  await expect(field).toHaveValue(title);
  await expect(fieldIn(author.form, 'Кратко').getByRole('textbox')).toHaveValue(summary);
  await expect(author.page.getByText('Есть несохранённые изменения')).toBeVisible();
  expect(author.questions).toEqual([]);
  await author.readRussian();

  const address = await author.save();
  expect(address).toBe('shkolnaia-tropa-dobrykh-sosedei');
  const draft = `refs/drafts/cms/practices/${address}`;
  const entry = await portal.git('show', `${draft}:content/practices/${address}.mdx`);
  expect(entry).toContain(`summary: ${summary}`);
  expect(entry).toContain('region: ru-ba');
  expect(entry).toContain(`/uploads/${address}-1.jpg`);
  expect(await portal.git('cat-file', '-s', `${draft}:public/uploads/${address}-1.jpg`)).toBe(
    String(bytes.length),
  );

  await author.begin('practices');
  await expect(field).toHaveValue('');
  expect(author.questions).toEqual([]);
});

test('a text that was not saved stays; the entry waits until the form is free', async ({
  editor,
}) => {
  const typed = 'Недописанная практика';
  const title = 'Вечерний автобус для родителей';
  await editor.enter();
  await editor.begin('practices');
  await fill(editor.form, 'Название', typed);
  await seeCopy(editor.page, 'practices', typed);
  const { page } = editor;
  const author = await carry(await page.context().newPage(), { title, summary });
  const field = fieldIn(author.form, 'Название').getByRole('textbox').first();
  await expect(field).toHaveValue(typed);
  expect(author.questions).toHaveLength(1);
  const alert = author.page.getByRole('alertdialog');
  await expect(alert).toContainText(`запись «${title}». Она ждёт`);
  await alert.getByRole('button', { name: 'Понятно' }).click();
  await author.readRussian();

  const turnTo = (hash: string) =>
    author.page.evaluate((next) => {
      window.location.hash = next;
    }, hash);
  await turnTo('#/collections/practices');
  await expect(author.page.locator('.self-check')).toHaveCount(0);
  await turnTo('#/collections/practices/new');
  await expect(field).toHaveValue(title);
});

test('an entry that was left behind is offered at the next empty form', async ({ editor }) => {
  const title = 'Тихий час для приёмных семей';
  const author = await carry(editor.page, { title, summary });
  await author.page.close();
  await editor.enter();
  await editor.begin('practices');
  const field = fieldIn(editor.form, 'Название').getByRole('textbox').first();
  await expect(field).toHaveValue(title);
  expect(editor.questions).toEqual([expect.stringContaining(`запись «${title}»`)]);
});
