import { expect, test } from './fixtures.ts';

test('an entry that others refer to is not deleted; the message names them', async ({
  editor,
  portal,
}) => {
  await editor.enter();
  await editor.open('organizations', 'srcn-alatyr');
  editor.expectRefusal();
  await editor.remove();
  await editor.seeMessage('Практика «Программа „Солнечный круг“»');
  await editor.seeMessage('Уберите эти ссылки');
  expect(await portal.git('ls-files', 'content/organizations/srcn-alatyr.yaml')).not.toBe('');
});

test('a practice that nobody refers to is deleted; its address says so', async ({
  editor,
  portal,
}) => {
  await editor.enter();
  await editor.open('practices', 'amur-angely-hraniteli');
  await editor.remove();
  await editor.page.waitForURL(/#\/collections\/practices$/u);
  await portal.shown();
  expect(await portal.git('ls-files', 'content/practices/amur-angely-hraniteli.mdx')).toBe('');
  await editor.page.goto('/practices/amur-angely-hraniteli/');
  await expect(editor.page.getByRole('heading', { level: 1 })).toHaveText(
    'Записи здесь больше нет',
  );
  await expect(editor.page.locator('main')).not.toContainText('Ангелы-хранители');
});
