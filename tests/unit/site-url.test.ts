import { expect, test } from 'vitest';
import { siteUrl, siteUrlNote } from '../../scripts/lib/site-url.ts';

test.each([{}, { SITE_URL: '' }])('%j is no public address', (env) => {
  expect(siteUrlNote(env)).toContain('SITE_URL=https://ваш-адрес npm run build');
});

test('a public address needs no note', () => {
  expect(siteUrlNote({ SITE_URL: 'https://example.org' })).toBeUndefined();
});

test.each([
  [undefined, 'http://localhost:4321/'],
  ['', 'http://localhost:4321/'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org//', 'https://example.org/'],
  ['https://пример.рф', 'https://xn--e1afmkfd.xn--p1ai/'],
])('the address %j is that of %s', (SITE_URL, address) => {
  expect(siteUrl({ SITE_URL }).href).toBe(address);
});

test.each([
  'портал',
  'https://example.org/portal',
  'https://example.org/?a=1',
  'https://example.org/#a',
  'https://user:word@example.org',
  'ftp://example.org',
  'javascript:alert(1)',
])('%s is refused: it is no root of a web host', (SITE_URL) => {
  expect(() => siteUrl({ SITE_URL })).toThrow('адрес сайта без пути');
});
