import { expect, test } from 'vitest';
import { siteUrlNote } from '../../scripts/lib/site-url.ts';

test.each([{}, { SITE_URL: '' }])('%j is no public address', (env) => {
  expect(siteUrlNote(env)).toContain('SITE_URL=https://ваш-адрес npm run build');
});

test('a public address needs no note', () => {
  expect(siteUrlNote({ SITE_URL: 'https://example.org' })).toBeUndefined();
});
