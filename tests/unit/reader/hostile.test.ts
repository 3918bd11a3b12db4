import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/reader/problem.ts';
import { hostileFiles, type HostileFile } from '../../fixtures/hostile/corpus.ts';
import { MARK, withBody, withField } from '../../fixtures/hostile/hostile.ts';
import { neutralBodies, neutralLines } from '../../fixtures/hostile/neutral.ts';
import { draft } from './drafts.ts';

/** A file that freezes the reader runs into the time limit of the test runner. */
function expectRefused(findings: readonly Finding[], expected: HostileFile) {
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

test('every attack of the corpus has a name of its own', () => {
  const ids = hostileFiles.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test.each(hostileFiles)('$id is refused', (attack) => {
  expectRefused(draft(attack.bytes).findings, attack);
});

/** What the check says of a text, where it is an error. */
const errorsOf = (text: string) => draft(text).findings.filter(({ level }) => level === 'error');

test.each(neutralLines)('the line «$name» is only a text', ({ text }) => {
  expect(errorsOf(withField(`municipality: ${JSON.stringify(text)}`))).toEqual([]);
});

test.each(neutralBodies)('the body «$name» is only a text', ({ text }) => {
  expect(errorsOf(withBody(text))).toEqual([]);
});
