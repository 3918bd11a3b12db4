import type { HastNode } from 'satteri';
import { expect, test } from 'vitest';
import { guard } from '../../../src/reader/body/guard.ts';
import { isAllowedImage, isAllowedLink } from '../../../src/reader/body/links.ts';
import { judged } from './drafts.ts';

const text = (value: string) => ({ type: 'text', value }) as const;

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
  expect(judged(body)).toMatchObject({ segments: [], findings: [{ rule, line: 1, column }] });
});

test.each([
  ['h2', { onclick: 'alert(1)' }],
  ['h3', { id: 'content' }],
  ['p', { style: 'color: red' }],
])('<%s> with %j is refused, whatever made it', (tagName, properties) => {
  const above = { type: 'element', tagName: 'h2', properties: {}, children: [text('А')] } as const;
  const element = { type: 'element', tagName, properties, children: [text('Б')] } as const;
  const root = { type: 'root', children: [above, element] } as unknown as HastNode;
  expect(guard(root, '')).toMatchObject({ segments: [], findings: [{ rule: 'attribute' }] });
});

test('a refused body has no segments at all', () => {
  expect(judged('Текст.\n\n<b>а</b>').segments).toEqual([]);
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
