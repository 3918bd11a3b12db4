import { expect, test } from 'vitest';
import { judgeBody } from '../../../src/reader/body.ts';
import { isAllowedImage, isAllowedLink } from '../../../src/reader/body/links.ts';

// The textual gate refuses code first; the guard must hold without it.
test.each([
  ['import "a"', 'import', 1],
  ['export const a = 1', 'export', 1],
  ['{a}', 'expression', 1],
  ['а {b}', 'expression', 3],
  ['<Note {...a} />', 'spread', 1],
  ['<Note text={a} />', 'attribute-expression', 7],
  ['> '.repeat(40) + 'а', 'nesting', 47],
])('the guard by itself refuses %s', (body, rule, column) => {
  expect(judgeBody(body)).toMatchObject({ segments: [], findings: [{ rule, line: 1, column }] });
});

test('a refused body has no segments at all', () => {
  expect(judgeBody('Текст.\n\n<b>а</b>').segments).toEqual([]);
});

test.each([
  'https://example.org',
  'https://example.org:8443/a/b.html?c=1&d=2#e',
  'https://пример.рф/%D0%B0',
  'HTTPS://EXAMPLE.ORG/',
  'https://example.org/a%20b%2F..',
  'mailto:info@example.org',
  'tel:+78001234567',
  '/practices/school/',
  '/search/?themes=a&q=%D0%B0',
  '/uploads/report_1.pdf',
  '/',
  '#text-%D0%B0',
  '#text-а',
])('link to %s is allowed', (address) => {
  expect(isAllowedLink(address)).toBe(true);
});

test.each(['/uploads/a.jpg', '/uploads/2025/a-b_c.webp', '/uploads/a.jpeg', '/uploads/a.png'])(
  'image %s is allowed',
  (address) => {
    expect(isAllowedImage(address)).toBe(true);
  },
);
