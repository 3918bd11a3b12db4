import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/lib/paths.ts';
import { collectionOf } from '../../../src/cms/config/collection.ts';
import type { FormField } from '../../../src/cms/fields/field.ts';
import { isOfTheForm } from '../../../src/cms/form/form-data.ts';
import { isPartKey } from '../../../src/cms/form/parts.ts';
import { strictFormat } from '../../../src/cms/format/strict-format.ts';
import { splitMdx } from '../../../src/reader/text/split.ts';
import { readYaml } from '../../../src/reader/data/yaml.ts';
import { slugOf } from '../../../src/reader/slug.ts';
import {
  collectionNames,
  collections,
  type CollectionName,
} from '../../../src/schema/collections.ts';
import { fieldsOf, itemOf } from '../../../src/schema/introspection.ts';
import type { z } from 'zod';

/** Names of the fields of a schema, inner ones after their group. */
function schemaPaths(schema: z.ZodType, place = ''): string[] {
  const inside = itemOf(schema) ?? schema;
  return fieldsOf(inside).flatMap(({ name, schema: field }) => [
    `${place}${name}`,
    ...schemaPaths(field, `${place}${name}.`),
  ]);
}

/** The same of a form, its parts taken apart. */
const formPaths = (fields: readonly FormField[], place = ''): string[] =>
  fields.flatMap(({ name, fields: inner = [] }) =>
    isPartKey(name)
      ? formPaths(inner)
      : [`${place}${name}`, ...formPaths(inner, `${place}${name}.`)],
  );

describe.each(collectionNames)('the form of %s', (name) => {
  const { fields } = collectionOf(name, {});

  test('has a widget for every field of the schema and none besides', () => {
    const own = formPaths(fields).filter((one) => !isOfTheForm(one));
    expect(own.toSorted()).toEqual(schemaPaths(collections[name].schema).toSorted());
  });

  test('lets a draft lack everything but its name and says what publishing needs', () => {
    const own = fields.flatMap((one) => (isPartKey(one.name) ? (one.fields ?? []) : [one]));
    for (const { name: field, required, meta } of fieldsOf(collections[name].schema)) {
      const made = own.find((one) => one.name === field);
      expect(made?.required, field).toBe(field === 'title');
      const isAsked = required && field !== 'title' && field !== 'updated';
      expect(made?.hint, field).toBe(
        isAsked ? ['Нужно для публикации', meta.hint].filter(Boolean).join('. ') : meta.hint,
      );
    }
  });

  test('names every field in Russian', () => {
    const labels = (list: readonly FormField[]): string[] =>
      list.flatMap(({ label, fields: inner = [] }) => [label, ...labels(inner)]);
    for (const label of labels(fields)) expect(label).toMatch(/[А-Яа-яЁё]/);
  });
});

/** Data and prose of a file. */
function contentOf(name: CollectionName, text: string) {
  const parts = collections[name].format === 'mdx' ? splitMdx(text) : { data: text, body: '' };
  if ('finding' in parts) throw new Error(parts.finding.message);
  return { data: readYaml(parts.data).value, body: parts.body.trim() };
}

/** Spelling that the rich text editor keeps: what is escaped reads the same. */
const unescaped = (body: string) => body.replaceAll(/\\(?=[_*])/g, '');

test.each(collectionNames)('every file of %s survives its form', (name) => {
  const { fromFile, toFile } = strictFormat(name);
  const files = globSync(`content/${name}/*.{mdx,yaml}`, { cwd: root });
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const text = readFileSync(path.join(root, file), 'utf8');
    const written = toFile(fromFile(text));
    const [before, after] = [contentOf(name, text), contentOf(name, written)];
    expect(after.data, file).toEqual(before.data);
    expect(unescaped(after.body), file).toBe(unescaped(before.body));
    expect(toFile(fromFile(written)), file).toBe(written);
  }
});

test.each([
  ['Щука', 'shchuka'],
  ['Жёлтый цех', 'zheltyi-tsekh'],
  ['Юля и Яша', 'iulia-i-iasha'],
  ['Хвоя', 'khvoia'],
  ['Эхо', 'ekho'],
  ['Объявление', 'obiavlenie'],
  ['Мышь', 'mysh'],
  ['Чашка', 'chashka'],
  ['Музей', 'muzei'],
  ['Школа № 5', 'shkola-5'],
  ['«Дети в семье» — 2025', 'deti-v-seme-2025'],
])('«%s» is written in Latin letters as %s', (title, address) => {
  expect(slugOf(title)).toBe(address);
});
