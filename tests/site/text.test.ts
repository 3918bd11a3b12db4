import { expect, test } from 'vitest';
import { pages } from './pages.ts';

const texts = pages.map(({ address, source }) => ({
  address,
  html: source
    .replace(/<(head|script|style|svg|template)\b[\s\S]*?<\/\1>/g, '')
    // A bibliographic reference to copy has spaces around its colons by its standard.
    .replace(/ data-text="[^"]*"/g, ''),
}));

const INLINE = '(?:</?(?:a|code|em|mark|span|strong)\\b[^>]*>)+';

/** What the template's line breaks can do to a sentence. */
const faults: [string, RegExp][] = [
  [
    'words glued across a tag',
    new RegExp(`[\\p{L}\\p{N}.,;:!?»)]${INLINE}[\\p{L}\\p{N}«(—]`, 'gu'),
  ],
  ['a sentence glued to a value', />[^<]*\p{Script=Cyrillic}[.,;:!?]\d[^<]*</gu],
  [
    'a space before a mark',
    new RegExp(`[\\p{L}\\p{N}»)]\\s+(?:${INLINE})?[,.;:!?»)](?!\\p{N})`, 'gu'),
  ],
  ['a space inside a link', /<a\b[^>]*>\s|\s<\/a>/g],
];

test.each(faults)('no page has %s', (_name, fault) => {
  const found = texts.flatMap(({ address, html }) =>
    [...html.matchAll(fault)].map(
      ({ index }) => `${address}: ${html.slice(Math.max(0, index - 40), index + 60)}`,
    ),
  );
  expect(found.slice(0, 10)).toEqual([]);
});
