import { expect, test } from 'vitest';
import { openAddress, readableAddress } from '../../../src/i18n/open-address.ts';

test.each([
  ['/%D1%8F%2F', '/я/', '/я%2F'],
  ['https://example.org/?name=%CF%F0', undefined, undefined],
  ['/100%', undefined, undefined],
  ['#plain', undefined, undefined],
])('%s opens as %s and reads as %s', (address, opened = address, readable = address) => {
  expect(openAddress(address)).toBe(opened);
  expect(readableAddress(address)).toBe(readable);
});
