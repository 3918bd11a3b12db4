import { expect, test } from './fixtures.ts';

test('an unknown address gets the page that says so, with status 404', async ({ request }) => {
  const answer = await request.get('/no-such-page/');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('<h1');
});
