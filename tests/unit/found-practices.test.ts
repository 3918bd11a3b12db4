import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { practiceAt, urlOf } from '../../scripts/lib/found-practices.ts';

test.each([
  ['/practices/tomsk-nyanya/', 'tomsk-nyanya'],
  ['/practices/', undefined],
  ['/events/forum/', undefined],
  ['/practices/cards/1/', undefined],
])('the practice at %s is %s', (url, id) => {
  expect(practiceAt(url)).toBe(id);
});

test('the address of a page is read from what the search keeps of it', () => {
  expect(urlOf(gzipSync('pagefind_dcd{"url":"/a/","content":"…"}'))).toBe('/a/');
});

test('another way of keeping pages is not guessed at', () => {
  expect(() => urlOf(gzipSync('{"url":"/a/"}'))).toThrow('another way');
});
