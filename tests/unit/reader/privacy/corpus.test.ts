import { expect, test } from 'vitest';
import { corpus } from '../../../fixtures/privacy/corpus.ts';
import { measure, verdictOf } from './score.ts';

test.each(corpus)('%s %s: sentence %#', (must, rule, text) => {
  const { verdict, rules } = verdictOf(text);
  expect(verdict).toBe(must);
  if (must !== 'pass') expect(rules).toContain(rule);
});

test('the corpus is large and half of it is harmless', () => {
  const harmless = corpus.filter(([must]) => must !== 'block').length;
  expect(corpus.length).toBeGreaterThanOrEqual(150);
  expect(harmless / corpus.length).toBeGreaterThan(0.45);
});

test('what must block blocks, and hardly anything else does', () => {
  const { recall, precision } = measure(corpus);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.95);
});
