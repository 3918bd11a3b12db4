import { expect, test } from 'vitest';
import { gapsOf } from '../../../src/catalogue/gaps.ts';
import { entry } from './fixture.ts';

const count = { text: 'Семьи', kind: 'as-stated', claim: 'stated', source: 'paper' } as const;
const compared = 'С чем сравнивать: значений «до» и «после» нет';

test('an empty passport asks everything but what to compare', () => {
  const gaps = gapsOf(entry('practices', 'bare', {}).data, false);
  expect(gaps).toHaveLength(13);
  expect(gaps).not.toContain(compared);
});

test.each([
  [{ reach: [{ ...count, value: 5 }] }, true],
  [{ outcomes: [{ ...count, before: 10, after: 5 }] }, false],
])('figures %j lack a comparison: %s', (data, lacking) => {
  expect(gapsOf(entry('practices', 'one', data).data, true).includes(compared)).toBe(lacking);
});

test.each([true, false])('where to turn is asked unless it is known: %s', (reachable) => {
  const gaps = gapsOf(entry('practices', 'one', {}).data, reachable);
  expect(gaps.includes('По какому телефону или адресу обратиться')).toBe(!reachable);
});
