import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerDirectives, headerMaps } from '../../../scripts/lib/deploy/nginx-headers.ts';
import { isHashed } from '../../../scripts/lib/deploy/hashed.ts';
import { root } from '../../../scripts/lib/paths.ts';
import { addressKinds } from '../../../scripts/lib/policy/headers.ts';

const shipped = (name: string) =>
  readFileSync(path.join(root, 'docs/deploy/nginx/praktikoteka', name), 'utf8');

describe('the configuration of nginx', () => {
  it('sends the headers that the local server sends: npm run --silent nginx:headers writes them', () => {
    expect(shipped('headers.conf')).toBe(headerMaps(addressKinds([])));
    expect(shipped('add-headers.conf')).toContain(headerDirectives(addressKinds([])));
  });

  it('adds headers in one place, without which an inner place would drop those of the outer', () => {
    const lines = shipped('site.conf').split('\n');
    const added = lines.filter((line) => line.includes('add_header') && !line.startsWith('#'));
    expect(added.filter((line) => line.startsWith(' '))).toEqual([]);
    expect(added.length).toBeGreaterThan(1);
  });

  it('keeps for good what the command takes for hashed', () => {
    const [, pattern = ''] =
      /map \$uri \$portal_caching \{\s+"~([^"]+)"/.exec(shipped('maps.conf')) ?? [];
    for (const name of [
      '_astro/a.js',
      'search-index/1d9c/words/0.json',
      'admin/decap-1d9c/a.js',
      'search-index/index.json',
      'admin/index.html',
      'practices/_astro/a.js',
    ]) {
      expect(new RegExp(pattern).test(`/${name}`), name).toBe(isHashed(name));
    }
  });

  it('lets the CMS reach its Git host where the operator names one', () => {
    expect(headerMaps(addressKinds(['https://git.example.org']))).toContain(
      "connect-src 'self' blob: https://git.example.org",
    );
  });
});
