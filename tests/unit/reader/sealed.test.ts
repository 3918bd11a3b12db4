import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sealed, unsealed } from '../../../src/reader/sealed.ts';

it('gives a text back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(unsealed(sealed(text))).toBe(text);
    }),
  );
});

it.each<[string, (text: string) => string]>([
  ['cut short', (text) => text.slice(0, -1)],
  ['longer', (text) => `${text} `],
  ['changed', (text) => text.replace('слово', 'слова')],
  ['empty', () => ''],
  ['zeros', (text) => '\0'.repeat(text.length)],
  ['without its checksum', (text) => text.slice(text.indexOf(' ') + 1)],
])('gives nothing of a text that is %s', (_how, spoil) => {
  expect(unsealed(spoil(sealed('одно слово')))).toBeUndefined();
});
