import { expect, test } from 'vitest';
import { qrSvg } from '../../../../src/exports/qr/code.ts';
import { codesOf } from '../../../../src/exports/qr/codes.ts';
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

test('an event without a programme and materials has none', () => {
  const event = entry('events', 'one', {});
  expect(codesOf(catalogueOf(event), event, site)).toEqual([]);
});
