import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableHost } from '../../../src/i18n/punycode.ts';

test.each([
  ['xn--d1abbgf6aiiy.xn--p1ai', 'президент.рф'],
  ['www.xn--e1aybc.xn--p1ai', 'www.тест.рф'],
  ['xn----itbbusfhfhcg.xn--d1acj3b', 'тест-проект.дети'],
  ['example.ru', 'example.ru'],
  ['xn--mnchen-3ya.de', 'münchen.de'],
])('%s reads %s', (host, readable) => {
  expect(domainToUnicode(host)).toBe(readable);
  expect(readableHost(host)).toBe(readable);
});

test.each(['xn--.com', 'xn--a.com', 'xn--99999999.com'])(
  '%s, which encodes nothing, stays as it is',
  (host) => {
    expect(readableHost(host)).toBe(host);
  },
);

test('reads every host as Node does', () => {
  const letters = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', ...'abcxyz0123456789ßü例え😀'];
  const label = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(label, (text) => {
      const host = domainToASCII(`${text}.рф`);
      fc.pre(host !== '');
      expect(readableHost(host)).toBe(domainToUnicode(host));
    }),
    { numRuns: 2000 },
  );
});
