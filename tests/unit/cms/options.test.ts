import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Option } from '../../../src/cms/fields/field.ts';
import { collectionNames } from '../../../src/schema/collections.ts';
import { itemOf, metaOf } from '../../../src/schema/introspection.ts';
import { formOf } from './form-fields.ts';

/** Terms of the catalogue's vocabularies, read past the code that the form reads them with. */
const vocabularies = Object.fromEntries(
  globSync('content/vocabularies/*.yaml').map((file) => {
    const { terms } = parse(readFileSync(file, 'utf8')) as {
      terms: { id: string; label: string }[];
    };
    const options = terms.map(({ id, label }): Option => ({ value: id, label }));
    return [path.parse(file).name, options];
  }),
);

const choices = collectionNames.flatMap((name) =>
  formOf(name, vocabularies).flatMap(({ place, field, schema }) => {
    const { vocabulary, options } = { ...metaOf(itemOf(schema) ?? schema), ...metaOf(schema) };
    return vocabulary || options
      ? [{ name: `${name}.${place}`, field, schema: itemOf(schema) ?? schema, vocabulary, options }]
      : [];
  }),
);

test('there are choices of both kinds', () => {
  expect(choices.filter(({ vocabulary }) => vocabulary).length).toBeGreaterThan(5);
  expect(choices.filter(({ options }) => options).length).toBeGreaterThan(5);
});

describe.each(choices)('$name', ({ field, schema, vocabulary, options }) => {
  const offered = field.options as Option[];

  test('offers what it may hold, in order, under Russian names', () => {
    const expected = vocabulary
      ? vocabularies[vocabulary]
      : Object.entries(options ?? {}).map(([value, label]) => ({ value, label }));
    expect(expected?.length).toBeGreaterThan(0);
    expect(offered).toEqual(expected);
    for (const { label } of offered) expect(label).toMatch(/\p{Script=Cyrillic}|^\d/u);
    expect(new Set(offered.map(({ label }) => label)).size).toBe(offered.length);
  });

  test('holds what it offers', () => {
    for (const { value } of offered) expect(schema.safeParse(value).success, value).toBe(true);
    if (options) expect(schema.safeParse('нет такого').success).toBe(false);
  });
});
