import { expect, test } from './fixtures.ts';

test('a practice that nobody refers to is deleted with its page', async ({ editor, portal }) => {
  await editor.enter();
  await editor.open('practices', 'amur-angely-hraniteli');
  await editor.remove();
  await editor.page.waitForURL(/#\/collections\/practices$/u);
  await portal.shown();
  expect(await portal.git('ls-files', 'content/practices/amur-angely-hraniteli.mdx')).toBe('');
  const response = await editor.page.request.get('/practices/amur-angely-hraniteli/');
  expect(response.status()).toBe(404);
});
