import { expect, test } from 'vitest';
import { packForm, partOf, unpackForm } from '../../../../src/search/engine/vocabulary-parts.ts';

test.each([
  ['бригад', 'бригады', '6ы'],
  ['опк', 'опека', '2ека'],
  ['человек', 'люди', '0люди'],
  ['семь', 'семь', '4'],
  ['', 'слово', '0слово'],
])('the form of «%s» «%s» is packed as «%s» and unpacked again', (key, form, packed) => {
  expect(packForm(key, form)).toBe(packed);
  expect(unpackForm(key, packed)).toBe(form);
});

test.each([
  ['опека', 'апека', true],
  ['семья', 'зимья', true],
  ['опека', 'семья', false],
  ['', '7', true],
])('«%s» and «%s» begin alike: %s', (one, other, alike) => {
  expect(partOf(one) === partOf(other)).toBe(alike);
});
