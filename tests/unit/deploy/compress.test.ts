import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressed } from '../../../scripts/lib/deploy/compress.ts';
import { isHashed } from '../../../scripts/lib/deploy/hashed.ts';

const text = Buffer.from('Практики, которые помогают семьям. '.repeat(100));

describe('compressed', () => {
  it.each(['index.html', '_astro/a.js', 'api/v1/list.json', 'events/calendar.ics'])(
    '%s comes out as it was',
    async (name) => {
      const [br, gz] = await compressed(name, text);
      expect([br?.ending, gz?.ending]).toEqual(['.br', '.gz']);
      expect(brotliDecompressSync(br?.bytes ?? '')).toEqual(text);
      expect(gunzipSync(gz?.bytes ?? '')).toEqual(text);
    },
  );

  it.each([
    ['picture.png', text],
    ['passport.docx', text],
    ['small.html', text.subarray(0, 1000)],
    [
      'noise.json',
      Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * i * 31 + (i >> 3)) % 256)),
    ],
  ])('%s is left as it is', async (name, bytes) => {
    expect(await compressed(name, bytes)).toEqual([]);
  });
});

describe('isHashed', () => {
  it.each([
    ['_astro/style.Bk62LiqW.css', true],
    ['search-index/1d9c1f70bfc6/words/0.json', true],
    ['admin/decap-7c1efd6b616b/decap-cms.js', true],
    ['search-index/index.json', false],
    ['admin/index.html', false],
    ['about/_astro/index.html', false],
  ])('%s', (name, expected) => {
    expect(isHashed(name)).toBe(expected);
  });
});
