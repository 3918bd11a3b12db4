import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { builtFiles, builtPages, isUnlisted } from '../../scripts/lib/built-pages.ts';
import { dist } from '../../scripts/lib/paths.ts';

const IMAGE = /<meta property="og:image" content="([^"]*)">/;

test('every listed page names a picture that is there, in the size that networks ask for', async () => {
  const named = builtPages()
    .filter(({ address }) => !isUnlisted(address))
    .map(({ file }) => IMAGE.exec(readFileSync(path.join(dist, file), 'utf8'))?.[1] ?? file);
  const there = builtFiles('pictures/**/*.png').map((file) => `/${file.split(path.sep).join('/')}`);
  const addresses = new Set(named.map((one) => URL.parse(one)?.pathname ?? one));
  expect([...addresses].filter((address) => !there.includes(address))).toEqual([]);
  expect(addresses.size).toBeGreaterThan(100);
  for (const address of there) {
    const { width, height, format } = await sharp(path.join(dist, address)).metadata();
    expect({ address, width, height, format }).toEqual({
      address,
      width: 1200,
      height: 630,
      format: 'png',
    });
  }
});
