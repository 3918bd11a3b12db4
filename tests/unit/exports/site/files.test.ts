import { expect, test } from 'vitest';
import { aboutSite } from '../../../../src/exports/site/files.ts';
import { sourceOf } from '../source.ts';
import { catalogueOf } from '../../catalogue/fixture.ts';

async function made(editors?: string): Promise<Record<string, string>> {
  const files = aboutSite(sourceOf(catalogueOf(), { today: '2026-11-22', editors }));
  const pairs = files.map(async ({ address, make }) => [address, String(await make())] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

test('security.txt names the editors and ends within a year', async () => {
  const files = await made('editors@example.org');
  expect(files['/.well-known/security.txt']).toBe(
    [
      'Contact: mailto:editors@example.org',
      'Expires: 2027-11-17T00:00:00Z',
      'Preferred-Languages: ru',
      'Canonical: https://example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
  expect(files['/humans.txt']).toContain('Почта: editors@example.org\n');
});

test('without an address nobody is promised an answer', async () => {
  const files = await made();
  expect(Object.keys(files)).toEqual(['/opensearch.xml', '/humans.txt']);
  expect(files['/humans.txt']).not.toContain('РЕДАКЦИЯ');
  expect(files['/humans.txt']).toContain('Собран: 22 ноября 2026\n');
});

test('the description of the search leads to the search', async () => {
  const { '/opensearch.xml': description = '' } = await made();
  expect(description).toContain('template="https://example.org/search/?q={searchTerms}"');
  const [, name = ''] = /<ShortName>([^<]*)</.exec(description) ?? [];
  expect(name.length).toBeLessThanOrEqual(16);
});
