import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { keyOf } from '../../../../src/search/language/key.ts';

const lemmas = z
  .array(z.strictObject({ lemma: z.string(), forms: z.array(z.string()).min(2) }))
  .parse(parse(readFileSync(new URL('../../../bench/forms.yaml', import.meta.url), 'utf8')));

test.each(lemmas)('all forms of «$lemma» have one key', ({ forms }) => {
  const key = keyOf(forms[0] ?? '');
  expect(forms.filter((form) => keyOf(form) !== key)).toEqual([]);
});

test('no two lemmas share a key', () => {
  const keys = lemmas.map(({ lemma }) => keyOf(lemma));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('the matrix is large enough to measure by', () => {
  expect(lemmas.length).toBeGreaterThanOrEqual(40);
  expect(lemmas.flatMap(({ forms }) => forms).length).toBeGreaterThanOrEqual(400);
});
