import { expect, test } from './fixtures.ts';
import { fieldIn, fill, openPart } from './form.ts';
import { fillPractice } from './practice.ts';

const title = 'Вечерняя гостиная терпеливых родителей';
const corrected = 'Психолог ведёт вечерние встречи для родителей, которым трудно с подростками.';

test('a new practice goes from the empty form to the portal and its search', async ({
  editor,
  colleague,
  portal,
}) => {
  await editor.enter();
  await editor.begin('practices');
  await fillPractice(editor, {
    title,
    summary: 'Психолог ведёт вечерние встречи для родителей.',
    story: 'Встречи проходят раз в неделю, дети <18 лет занимаются рядом.',
  });
  const address = await editor.save();
  expect(address).toBe('vecherniaia-gostinaia-terpelivykh-roditelei');
  await expect(editor.status).toHaveText('Этап: Черновик');
  expect(await portal.git('ls-files', 'content/practices/vecher*')).toBe('');

  await editor.setStatus('На проверке');
  await colleague.enter();
  await colleague.open('practices', address);
  const remarks = 'Добавьте, кому трудно с подростками.';
  await fill(await openPart(colleague.form, 'Для редакции'), 'Замечания редакции', remarks);
  await colleague.save();
  await colleague.setStatus('Черновик');

  await editor.open('practices', address);
  const forEditors = await openPart(editor.form, 'Для редакции');
  await expect(fieldIn(forEditors, 'Замечания редакции').getByRole('textbox')).toHaveValue(remarks);
  await fill(editor.form, 'Кратко', corrected);
  await fill(forEditors, 'Замечания редакции', '');
  await editor.save();
  await editor.setStatus('На проверке');
  await editor.setStatus('Одобрено');
  await editor.publish();
  await portal.shown();

  const { page } = editor;
  await page.goto(`/practices/${address}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('main')).toContainText(corrected);
  await expect(page.locator('main')).toContainText('дети <18 лет занимаются рядом');
  await page.goto('/search/?q=вечерней+гостиной+терпеливых');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});
