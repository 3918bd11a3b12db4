import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { hostileBodies } from '../../fixtures/hostile/bodies.ts';
import { hostileData } from '../../fixtures/hostile/data.ts';
import { MARK, withBody, type Hostile } from '../../fixtures/hostile/hostile.ts';
import { hostileTexts } from '../../fixtures/hostile/texts.ts';
import { draft } from './drafts.ts';

/** A file that freezes the reader runs into the time limit of the test runner. */
function expectRefused(content: string | Uint8Array, expected: Omit<Hostile, 'text' | 'name'>) {
  const { findings } = draft(content);
  const found = findings.find(({ rule }) => rule === expected.rule);
  expect(findings.map(({ rule }) => rule)).toContain(expected.rule);
  expect([found?.level, found?.line]).toEqual(['error', expected.line]);
  if (expected.column !== undefined) expect(found?.column).toBe(expected.column);
  expect(found?.message).toMatch(/[а-яё]{4}/);
  expect(globalThis).not.toHaveProperty('hostileRan');
}

test('the practice that hostile files are made of is itself in order', () => {
  expect(draft(withBody('Текст.')).findings).toEqual([]);
});

test('the mark of hostile code works where code runs', () => {
  const scope: Record<string, unknown> = {};
  runInNewContext(MARK, scope);
  expect(scope).toHaveProperty('hostileRan', true);
});

test.each(hostileBodies)('body: $name is refused', ({ text, ...expected }) => {
  expectRefused(text, expected);
});

test.each(hostileData)('data: $name is refused', ({ text, ...expected }) => {
  expectRefused(text, expected);
});

test.each(hostileTexts)('bytes: $name is refused', ({ bytes, ...expected }) => {
  expectRefused(bytes, expected);
});
