import { expect, it } from 'vitest';
import { systemAdvice } from '../../scripts/lib/system-failure.ts';

it.each([
  [
    "Error: ENOSPC: no space left on device, write '/portal/a'",
    'кончилось место',
    'Файл: /portal/a',
  ],
  ['fatal: write error: No space left on device', 'кончилось место', 'повторите.'],
  [
    "EROFS: read-only file system, mkdir '/portal/.cache'",
    'только для чтения',
    'Файл: /portal/.cache',
  ],
  ["EACCES: permission denied, open '/portal/a'", 'Нет прав', 'Файл: /portal/a'],
  [
    'FATAL ERROR: Ineffective mark-compacts near heap limit: JavaScript heap out of memory',
    'Не хватило памяти',
    'повторите.',
  ],
])('says in Russian what to do about %s', (text, what, end) => {
  const advice = systemAdvice(text);
  expect(advice).toContain(what);
  expect(advice?.endsWith(end)).toBe(true);
});

it('says nothing of other failures', () => {
  expect(systemAdvice('SyntaxError: Unexpected token')).toBeUndefined();
});
