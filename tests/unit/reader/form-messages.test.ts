import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { validate } from '../../../src/reader/data/validate.ts';
import { START } from '../../../src/reader/problem.ts';
import { collectionNames, collections } from '../../../src/schema/collections.ts';
import { fieldsOf, itemOf, unwrap } from '../../../src/schema/introspection.ts';
import { hostileFiles } from '../../fixtures/hostile/corpus.ts';
import { withBody, withField } from '../../fixtures/hostile/hostile.ts';
import { draft } from './drafts.ts';
import { entry, problemsWith, vocabulary } from './entries.ts';
import { unclear } from './machine-words.ts';

test.each(hostileFiles)('$id is told plainly', ({ bytes }) => {
  const { findings } = draft(bytes);
  expect(findings).not.toEqual([]);
  expect(unclear(findings)).toEqual([]);
});

/** Values that some field or other refuses. */
const WRONG = [
  null,
  '',
  ' ',
  [],
  {},
  true,
  -1,
  1.5,
  1e9,
  '2025-13-45',
  'a b',
  ['а', 'а'],
  [' '],
  'я'.repeat(2000),
];

/** Value that holds `inner` at the end of its only branch, as deep as the schema goes. */
function* holders(schema: z.ZodType): Generator<(inner: unknown) => unknown> {
  yield (inner) => inner;
  const item = itemOf(schema);
  if (item) for (const hold of holders(item)) yield (inner) => [hold(inner)];
  for (const { name, schema: field } of fieldsOf(unwrap(schema)))
    for (const hold of holders(field)) yield (inner) => ({ [name]: hold(inner) });
}

describe.each(collectionNames)('the schema of %s', (name) => {
  const { schema } = collections[name];

  test('refuses wrong values plainly', () => {
    const findings = [...holders(schema)].flatMap((hold) =>
      [...WRONG, { titel: 1, xyzzy: 2 }].flatMap((value) =>
        validate(schema, hold(value), () => START),
      ),
    );
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(4);
    expect([...new Set(unclear(findings))]).toEqual([]);
  });
});

test('the command line names fields by their keys', () => {
  const { findings } = draft(withField('municipality: 5'));
  expect(findings.map(({ message }) => message).join()).toContain('(municipality)');
});

test.each([
  ['a file with an invisible blemish', withBody('Текст. ')],
  ['an anchor', withField('municipality: &а Город')],
  ['an alias', withField('municipality: *а')],
  ['a tag', withField('municipality: !а Город')],
  [
    'an accepted error',
    withField('acceptedWarnings: [{rule: type, reason: а, date: "2026-01-01"}]\ncolor: red'),
  ],
  ['a body that names nothing', withBody('<Note />')],
  ['a child in an insertion', withBody('<Note text="а">б</Note>')],
  ['an insertion in a line', withBody('Слово <Note text="а" /> слово.')],
])('%s is told plainly', (_name, text) => {
  const { findings } = draft(text);
  expect(findings).not.toEqual([]);
  expect(unclear(findings)).toEqual([]);
});

test.each([
  ['one id of two entries', [entry('programs/school')]],
  ['the address of a page of the site', [entry('practices/compare')]],
  ['a strange vocabulary', [vocabulary('setings', ['a-b'])]],
  ['two regions on one tile', [entry('regions/ru-psk', { iso: 'RU-PSK' })]],
  [
    'programs within each other',
    [entry('programs/one', { parent: 'two' }), entry('programs/two', { parent: 'one' })],
  ],
])('%s: told plainly', (_name, drafts) => {
  const problems = problemsWith(...drafts);
  expect(problems).not.toEqual([]);
  expect(unclear(problems)).toEqual([]);
});
