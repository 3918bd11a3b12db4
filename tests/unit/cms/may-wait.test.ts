import { describe, expect, it } from 'vitest';
import { isHindrance } from '../../../src/cms/save/may-wait.ts';
import { prepareForm, SaveError } from '../../../src/cms/save/prepare.ts';
import type { FormData } from '../../../src/cms/form/form-data.ts';
import { judgeText } from '../../../src/reader/in-browser.ts';

const save = (form: FormData): FormData =>
  prepareForm(form, {
    collection: 'practices',
    id: '',
    taken: new Set(),
    today: '2026-11-22',
    judge: (file, text) => judgeText(file, text).findings.filter(isHindrance),
  });

describe('a draft can be saved', () => {
  it.each<[string, FormData]>([
    ['of its title alone', { title: 'Гостиная' }],
    [
      'with a source that is only begun',
      { title: 'Гостиная', part_sources: { sources: [{ key: 'source-abcde' }] } },
    ],
    [
      'with a figure that is only begun',
      { title: 'Гостиная', part_results: { reach: [{ text: 'Семей' }] } },
    ],
    [
      'with a cost that is only begun',
      { title: 'Гостиная', part_means: { cost: { amount: 1000 } } },
    ],
  ])('%s', (_name, form) => {
    expect(save(form)).toMatchObject({ address: 'gostinaia' });
  });
});

it.each<[string, FormData]>([
  ['a value that is wrong', { title: 'Гостиная', part_time: { started: 'осенью' } }],
  ['code', { title: 'Гостиная', body: 'export const x = 1' }],
])('%s cannot be saved even as a draft', (_name, form) => {
  expect(() => save(form)).toThrow(SaveError);
});

it.each([
  ['error', 'missing-field', false],
  ['error', 'reference', false],
  ['error', 'privacy-phone', true],
  ['error', 'unknown-field', true],
  ['warning', 'privacy-phone', false],
] as const)('a finding of the level %s of the rule %s', (level, rule, hinders) => {
  expect(isHindrance({ level, rule })).toBe(hinders);
});
