import { expect, test } from 'vitest';
import { AsideFault, TooLong } from '../../../src/components/dom/aside.ts';
import { fileFault, isRefusal } from '../../../src/components/submit/file-fault.ts';

const refusal = new AsideFault({ name: 'Refusal', message: 'Файл закрыт паролем.' });

test.each([
  ['document', refusal, /^Файл закрыт паролем\.$/],
  [
    'document',
    new AsideFault({ name: 'TypeError', message: 'x' }),
    /^Документ прочесть не удалось/,
  ],
  ['document', new TooLong([]), /^Документ не прочитался за минуту/],
  ['document', new TypeError('Failed to fetch'), /^Документ не прочитан: не загрузилось/],
  ['table', refusal, /^Файл закрыт паролем\.$/],
  ['table', new AsideFault({ name: 'TypeError', message: 'x' }), /^Таблицу прочесть не удалось/],
  ['table', new TooLong([]), /^Таблица не прочиталась за минуту/],
  ['table', new TypeError('Failed to fetch'), /^Таблица не прочитана: не загрузилось/],
] as const)('of a %s that came to nothing by %s an author is told %s', (kind, reason, words) => {
  const said = fileFault(kind, reason);
  expect(said).toMatch(words);
  // There is no field with a text and no button «Проверить» in it.
  if (reason !== refusal) expect(said).not.toMatch(/в поле|«Проверить»/);
});

test('only what was turned down is the author’s affair', () => {
  expect(isRefusal(refusal)).toBe(true);
  expect(isRefusal(new AsideFault({ name: 'Error', message: 'x' }))).toBe(false);
  expect(isRefusal(new TypeError('Refusal'))).toBe(false);
});
