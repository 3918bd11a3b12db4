import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrSvg } from '../../../../src/exports/qr/code.ts';
import { codesOf, shownAddress } from '../../../../src/exports/qr/codes.ts';
import { qrPng } from '../../../../src/exports/word/qr.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';

const site = new URL('https://example.org/');

test('a code is black on white with room around it and words', () => {
  const svg = qrSvg('https://example.org/events/one/', 'QR-код «<b>»');
  expect(svg).toContain('<title id="title">QR-код «&lt;b&gt;»</title>');
  const [, width] = /viewBox="0 0 (\d+) \d+"/.exec(svg) ?? [];
  const places = [...svg.matchAll(/M(\d+) (\d+)h1v1/g)].flatMap(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(Number(width) - 5);
});

test('an event has its own code and those of its talks and materials', () => {
  const material = entry('materials', 'slides', {
    title: 'Презентация',
    kind: 'slides',
    file: '/uploads/slides.pdf',
  });
  const event = entry('events', 'one', {
    title: 'Форум',
    sessions: [
      { type: 'talk', title: 'Няни', materials: ['slides'] },
      { type: 'talk', title: 'Няни' },
    ],
  });
  const codes = codesOf(catalogueOf(material, event), event, site);
  expect(codes.map(({ kind }) => kind)).toEqual(['event', 'talk', 'talk', 'material']);
  expect(codes[3]?.address).toBe('https://example.org/uploads/slides.pdf');
  expect(new Set(codes.map(({ file }) => file)).size).toBe(4);
  expect(codes[2]?.address).toMatch(/^https:\/\/example\.org\/events\/one\/#talk-\w+-2$/);
});

test.each([
  ['https://example.org/?name=%CF%F0', 'example.org/?name=%CF%F0'],
  ['https://example.org/100%', 'example.org/100%'],
  ['https://example.org/%D1%84%D0%BE%D1%80%D1%83%D0%BC', 'example.org/форум'],
  ['https://example.org/a%E2%80%AEfdp', 'example.org/afdp'],
  ['https://example.org/a%0Ab', 'example.org/a b'],
])('%s stands under its code as %s', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});

test('a code in a document is the same code as in a picture', async () => {
  const address = 'https://example.org/practices/a/';
  const svg = qrSvg(address, '');
  const { data, info } = await sharp(qrPng(address))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [, side = '0'] = /viewBox="0 0 (\d+)/.exec(svg) ?? [];
  expect(info.width).toBe(Number(side) * 8);
  const black = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1/g)].map(([, x, y]) => `${x} ${y}`));
  for (let y = 0; y < Number(side); y += 1) {
    for (let x = 0; x < Number(side); x += 1) {
      const dot = data[(y * 8 + 4) * info.width + x * 8 + 4] ?? 0;
      expect(dot < 128, `${x} ${y}`).toBe(black.has(`${x} ${y}`));
    }
  }
});

test('an event without a programme and materials has none', () => {
  const event = entry('events', 'one', {});
  expect(codesOf(catalogueOf(event), event, site)).toEqual([]);
});
