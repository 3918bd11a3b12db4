import { expect, test } from 'vitest';
import { capitalized } from '../../../src/i18n/capitalized.ts';

test.each([
  ['ёлка и МФЦ', 'Ёлка и МФЦ'],
  ['95 детей', '95 детей'],
  ['', ''],
])('«%s» → «%s»', (text, expected) => {
  expect(capitalized(text)).toBe(expected);
});
