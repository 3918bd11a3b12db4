import { describe, expect, test } from 'vitest';
import {
  COMPARED_MAX,
  idsIn,
  KEPT_MAX,
  NOTHING,
  parseOwn,
  serializeOwn,
  toggled,
} from '../../../src/catalogue/own/state.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => `practice-${index}`);
const text = (value: object) => JSON.stringify({ version: 1, kept: [], compared: [], ...value });

test('what is written is read back', () => {
  const own = { kept: many(KEPT_MAX), compared: many(COMPARED_MAX) };
  expect(parseOwn(serializeOwn(own))).toEqual(own);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"version":1,'],
  ['a number', '7'],
  ['null', 'null'],
  ['a list', '[]'],
  ['another version', text({ version: 2 })],
  ['a missing list', JSON.stringify({ version: 1, kept: [] })],
  ['a list of other things', text({ kept: [1] })],
  ['an id that is an address', text({ kept: ['https://example.org'] })],
  ['markup', text({ kept: ['<img>'] })],
  ['an id twice', text({ kept: ['one', 'one'] })],
  ['too many', text({ kept: many(KEPT_MAX + 1) })],
  ['too many to compare', text({ compared: many(COMPARED_MAX + 1) })],
])('%s is not taken for what was kept', (_name, damaged) => {
  expect(parseOwn(damaged)).toBeUndefined();
});

describe('a list', () => {
  test('takes an id in at its end and lets it out', () => {
    const own = toggled({ ...NOTHING, kept: ['one'] }, 'kept', 'two');
    expect(own).toEqual({ kept: ['one', 'two'], compared: [] });
    expect(toggled(own ?? NOTHING, 'kept', 'one')?.kept).toEqual(['two']);
  });

  test('refuses one more than it holds and still lets one out', () => {
    const own = { ...NOTHING, compared: many(COMPARED_MAX) };
    expect(toggled(own, 'compared', 'fifth')).toBeUndefined();
    expect(toggled(own, 'compared', 'practice-0')?.compared).toHaveLength(COMPARED_MAX - 1);
  });
});

test.each([
  [null, []],
  ['', []],
  ['one,two', ['one', 'two']],
  ['two, one ,two', ['two', 'one']],
  ['one,../etc,<b>,ONE,two', ['one', 'two']],
  ['aa,bb,cc,dd,ee', ['aa', 'bb', 'cc', 'dd']],
])('an address with %j names %j', (parameter, ids) => {
  expect(idsIn(parameter, 4)).toEqual(ids);
});
