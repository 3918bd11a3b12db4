import { expect, test } from 'vitest';
import { countLevels, foundWords } from '../../../src/i18n/found.ts';

test.each([
  [{ errors: 0, warnings: 0 }, undefined],
  [{ errors: 3, warnings: 1 }, '3 ошибки, 1 предупреждение'],
  [{ errors: 0, warnings: 5, advice: 2 }, '5 предупреждений, 2 совета'],
  [{ errors: 21, warnings: 0, advice: 0 }, '21 ошибка'],
])('%j', (found, words) => {
  expect(foundWords(found)?.replaceAll('\u00A0', ' ')).toBe(words);
});

test('findings are counted by weight', () => {
  const levels = ['error', 'warning', 'error'] as const;
  expect(countLevels(levels.map((level) => ({ level })))).toEqual({ errors: 2, warnings: 1 });
});
