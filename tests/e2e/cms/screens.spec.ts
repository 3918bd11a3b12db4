import { looks } from '../axe.ts';
import { faultsOn } from './accessible.ts';
import type { Editor } from './editor.ts';
import { expect, test } from './fixtures.ts';
import { fill } from './form.ts';
import { photograph } from './photograph.ts';

/** Holds that the screen is Russian and keeps the rules of accessibility, narrow and wide. */
async function inspect(editor: Editor): Promise<void> {
  // A message that fades away has the colors of what is behind it.
  await expect(editor.messages).toHaveCount(0);
  await editor.readRussian();
  for (const { viewport } of looks) {
    await editor.page.setViewportSize(viewport);
    expect.soft(await faultsOn(editor.page)).toEqual([]);
  }
}

test('every screen of the CMS is Russian and can be used by everyone', async ({ editor }) => {
  const { page, form } = editor;
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Войти' }).waitFor();
  await inspect(editor);
  await editor.enter();
  await page.locator('main a[href*="/entries/"]').first().waitFor();
  await inspect(editor);

  await editor.open('practices', 'altay-vyzov');
  await inspect(editor);
  await fill(form, 'Кратко', 'Проект находит наставников детям из детских домов.');
  await editor.save();
  await editor.open('events', 'forum-krepkaya-semya');
  await fill(form, 'Кратко', 'Методисты рассказали, как соседи помогают семьям с детьми.');
  await editor.save();
  await editor.setStatus('На проверке');
  await page.goto('/admin/#/workflow');
  await page.locator('[class*="-WorkflowCard"]').nth(1).waitFor();
  await inspect(editor);

  await page.getByRole('button', { name: 'Файлы' }).click();
  const library = page.getByRole('dialog');
  await library.locator('input[type="file"]').setInputFiles({
    name: 'Комната.jpg',
    mimeType: 'image/jpeg',
    buffer: await photograph(page),
  });
  await library.getByText('komnata.jpg').waitFor();
  await inspect(editor);
  await library.getByText('komnata.jpg').click();
  await inspect(editor);
});
