import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerNext, OWN_QUESTION } from '../../../src/components/admin/next-answer.ts';

const HASH = '#/collections/practices/new';
const plain = vi.fn(() => false);
const settle = vi.fn();
let page: EventTarget & { confirm: (words: string) => boolean; location: { hash: string } };

beforeEach(() => {
  vi.useFakeTimers();
  plain.mockClear();
  settle.mockClear();
  page = Object.assign(new EventTarget(), {
    confirm: plain,
    location: { hash: HASH },
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  });
  vi.stubGlobal('window', page);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('the question about this form is answered once, others go to the editor', () => {
  answerNext({ words: undefined, settle });
  expect(page.confirm('Удалить?')).toBe(false);
  expect(page.confirm(OWN_QUESTION)).toBe(true);
  expect(settle.mock.calls).toEqual([[true]]);
  expect(page.confirm(OWN_QUESTION)).toBe(false);
  expect(plain.mock.calls).toEqual([['Удалить?'], [OWN_QUESTION]]);
});

test('the editor answers other words', () => {
  answerNext({ words: 'Заполнить форму?', settle });
  expect(page.confirm(OWN_QUESTION)).toBe(false);
  expect(plain.mock.calls).toEqual([['Заполнить форму?']]);
  expect(settle.mock.calls).toEqual([[false]]);
});

test.each([
  ['another form is open', () => (page.location.hash = '#/collections/events/new'), 0],
  ['the form was left', () => page.dispatchEvent(new Event('hashchange')), 1],
  ['it comes too late', () => vi.advanceTimersByTime(60_000), 1],
])('the question goes to the editor when %s', (_what, happen, settled) => {
  answerNext({ words: undefined, settle });
  happen();
  expect(page.confirm(OWN_QUESTION)).toBe(false);
  expect(plain.mock.calls).toEqual([[OWN_QUESTION]]);
  expect(settle.mock.calls).toEqual(Array.from({ length: settled }, () => [undefined]));
});
