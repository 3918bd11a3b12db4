import { expect, test } from 'vitest';
import { fillIn } from '../../../src/components/entry/copied.ts';
import { headingsOf } from '../../../src/components/entry/headings.ts';

test.each([
  [
    '<h2 id="a">Раз</h2><p>…</p><h2 class="x" id="b">\n Два\n</h2>',
    [
      ['a', 'Раз'],
      ['b', 'Два'],
    ],
  ],
  ['<h2 id="a">Часть <em>первая</em></h2>', [['a', 'Часть первая']]],
  ['<h3 id="a">Мелкий</h3><h2>Без якоря</h2>', []],
  ['<h2 data-id="a">Чужой атрибут</h2>', []],
])('%s', (html, headings) => {
  expect(headingsOf(html).map(({ id, title }) => [id, title])).toEqual(headings);
});

test('the address and the day take the places of their marks', () => {
  expect(fillIn('{address}#a — {today}', 'https://example.org/', '01.12.2026')).toBe(
    'https://example.org/#a — 01.12.2026',
  );
});
