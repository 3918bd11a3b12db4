import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { metadataOf } from '../../../src/reader/upload/metadata.ts';
import { expect, test } from './fixtures.ts';
import { fieldIn, fill, prose } from './form.ts';
import { photograph } from './photograph.ts';

const id = 'bashkortostan-nastavniki';
/** Width to which the CMS brings a picture, pixels; nothing else on the screen is as wide. */
const WIDTH = 2000;

test('a picture loses the place where it was taken; drawings and pages are refused', async ({
  editor,
  portal,
}) => {
  const { page, form } = editor;
  await editor.enter();
  const photo = await photograph(page);
  expect(metadataOf(photo)).toMatchObject({ hasPlace: true });
  await editor.open('practices', id);
  await prose(form).click();
  await page.keyboard.press('Control+End');
  const body = { page, root: fieldIn(form, 'Рассказ') };
  await body.root.getByRole('button', { name: 'Вставка' }).last().click();
  await page.getByRole('menuitem', { name: 'Иллюстрация' }).click();
  await body.root.getByRole('button', { name: 'Выбрать изображение' }).click();

  const choose = (name: string, mimeType: string, buffer: Buffer) =>
    page.locator('.ReactModalPortal input[type="file"]').setInputFiles({ name, mimeType, buffer });
  const alert = page.getByRole('alertdialog').filter({ hasText: 'не загружен' });
  for (const [name, type, text] of [
    ['рисунок.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['страница.html', 'text/html', '<p>Страница</p>'],
  ] as const) {
    await choose(name, type, Buffer.from(text));
    await expect(alert).toContainText(`«${name}» не загружен. Файлы такого вида не принимаются`);
    await alert.getByRole('button', { name: 'Понятно' }).click();
  }
  await choose('Занятие в клубе.JPG', 'image/jpeg', photo);
  await page.getByRole('dialog').getByText('zaniatie-v-klube.jpg').waitFor();
  await page.getByRole('button', { name: 'Вставить выбранный' }).click();
  const picture = fieldIn(body, 'Картинка').locator('img');
  await expect(picture).toHaveAttribute('src', /^blob:/u);
  const description = fieldIn(body, 'Что на картинке');
  await fill(body, 'Что на картинке', 'Комната '.repeat(40));
  await fill(body, 'Подпись', 'Комната для занятий в клубе');
  await expect(description).toContainText('не длиннее 300 знаков');
  // The editor around the field moves the selection that Playwright's own filling would replace.
  await description.getByRole('textbox').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Комната для занятий');
  await fieldIn(body, 'Подпись').getByRole('textbox').click();
  await expect(description.getByRole('listitem')).toHaveCount(0);
  const shown = page.frameLocator('#preview-pane').getByAltText('Комната для занятий').first();
  await expect(shown).toHaveAttribute('src', /^blob:/u);
  await editor.save();
  await editor.open('practices', id);
  await expect(picture).toHaveJSProperty('naturalWidth', WIDTH);
  await expect(shown).toHaveJSProperty('naturalWidth', WIDTH);
  await editor.setStatus('Одобрено');
  await editor.publish();

  const { stdout } = await promisify(execFile)(
    'git',
    ['show', 'main:public/uploads/zaniatie-v-klube.jpg'],
    { cwd: portal.folder, encoding: 'buffer' },
  );
  expect(stdout.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(metadataOf(stdout)).toMatchObject({ hasPlace: false, hasOwner: false });
  expect(await portal.git('show', `main:content/practices/${id}.mdx`)).toContain(
    '<Figure src="/uploads/zaniatie-v-klube.jpg" alt="Комната для занятий"',
  );
});
