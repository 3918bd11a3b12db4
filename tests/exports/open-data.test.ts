import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { builtFiles } from '../../scripts/lib/built-pages.ts';
import { dist, root } from '../../scripts/lib/paths.ts';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { API_INDEX, OPENAPI } from '../../src/exports/api/addresses.ts';
import { publicData } from '../../src/exports/api/public-data.ts';
import { SCHEMA_NAMES } from '../../src/exports/api/schemas.ts';
import { DUMP, tableAddress, WORKBOOK } from '../../src/exports/whole/addresses.ts';
import { readEntries } from '../../src/reader/catalogue.ts';
import { collectionNames, collections } from '../../src/schema/collections.ts';
import { isCalendarDate } from '../../src/schema/dates.ts';
import { convert } from './office.ts';

const bytes = (address: string) => readFileSync(path.join(dist, address));
const json = (address: string) => JSON.parse(bytes(address).toString()) as Record<string, unknown>;

const entries = await readEntries(path.join(root, 'content'));
const catalogue = createCatalogue(entries);
const files = builtFiles('{api,data}/**/*.*').map((file) => `/${file.split(path.sep).join('/')}`);

const ajv = new Ajv2020({ allErrors: true });
ajv.addFormat('date', isCalendarDate);
ajv.addVocabulary(['x-reference', 'x-vocabulary']);

describe('the open data in dist', () => {
  for (const name of SCHEMA_NAMES) ajv.addSchema(json(`/api/v1/schemas/${name}.json`));

  test('fit the schemas that they name', () => {
    const answers = files.filter((file) => /^\/api\/(?!.*\/(?:schemas\/|openapi))/.test(file));
    expect(answers.length).toBeGreaterThan(entries.length);
    const wrong = answers.flatMap((file) => {
      const answer = json(file);
      return ajv.validate(String(answer.$schema), answer) ? [] : [`${file} ${ajv.errorsText()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('are described in OpenAPI, every file and no other', async () => {
    const description = json(OPENAPI);
    const { valid, errors } = await new Validator().validate(description);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    const forms = Object.keys(description.paths as object).map(
      (form) =>
        new RegExp(
          `^${form.replaceAll(/[.+]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '[^/]+')}$`,
        ),
    );
    expect(files.filter((file) => forms.filter((form) => form.test(file)).length !== 1)).toEqual(
      [],
    );
    const empty = collectionNames.filter((name) => catalogue.entries[name].length === 0);
    const unused = forms.filter((form) => !files.some((file) => form.test(file)));
    expect(unused).toHaveLength(empty.length);
  });

  test('lead only to files and pages that are there', () => {
    const addresses = JSON.stringify(
      files.filter((file) => file.endsWith('.json') && file !== OPENAPI).map(json),
    );
    const site = new URL(String(json(API_INDEX).documentation)).origin;
    const named = [
      ...addresses.matchAll(
        new RegExp(
          `"(?:url|page|list|schema|next|previous|documentation|openapi|\\$schema)":"${site}([^"]*)"`,
          'g',
        ),
      ),
    ];
    const places = new Set(named.map(([, place = '']) => place));
    const there = new Set(builtFiles('**/*.*').map((file) => `/${file}`));
    const missing = [...places].filter(
      (place) => !there.has(place.endsWith('/') ? `${place}index.html` : place),
    );
    expect(places.size).toBeGreaterThan(entries.length);
    expect(missing).toEqual([]);
  });

  test('have file names that every system takes', () => {
    expect(files.filter((file) => !/^\/[a-z0-9./-]+$/.test(file) || file.includes('..'))).toEqual(
      [],
    );
  });
});

describe('the archive', () => {
  test('is whole', () => {
    const place = path.join(dist, DUMP);
    expect(execFileSync('unzip', ['-t', place], { encoding: 'utf8' })).toContain('No errors');
  });

  test('gives back every entry as it was read, and each fits its schema', () => {
    const unpacked = unzipSync(bytes(DUMP));
    for (const name of collectionNames) {
      const text = strFromU8(unpacked[`praktikoteka/json/${name}.json`] ?? new Uint8Array());
      const documents = JSON.parse(text) as { id: string; data: unknown }[];
      const { schema } = collections[name];
      expect(new Map(documents.map(({ id, data }) => [id, data]))).toEqual(
        new Map(catalogue.entries[name].map(({ id, data }) => [id, publicData(schema, data)])),
      );
      for (const { data } of documents) expect(schema.safeParse(data).success).toBe(true);
      const wrong = documents.filter((one) => !ajv.validate(`${schemaRoot()}${name}.json`, one));
      expect(wrong).toEqual([]);
    }
  });
});

/** Where the schemas say that they are published. */
const schemaRoot = () => String(json('/api/v1/schemas/list.json').$id).replace('list.json', '');

/** Rows of a table in comma-separated form, or with the semicolons that Excel here wants. */
const rowsOf = (csv: Buffer | undefined): string[][] =>
  parse<string[]>((csv?.toString() ?? '').replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

test('LibreOffice opens the workbook with every practice and in Russian', async () => {
  const converted = await convert(new Map([['catalogue.xlsx', bytes(WORKBOOK)]]), 'csv');
  const [header, ...rows] = rowsOf(converted.get('catalogue.xlsx'));
  expect(header?.slice(0, 2)).toEqual(['Название', 'Кратко']);
  expect(rows.map(([title]) => title).toSorted()).toEqual(
    catalogue.entries.practices.map(({ data }) => data.title).toSorted(),
  );
});

test.each(collectionNames)('the table of %s has a row for each and cells in every row', (name) => {
  const [header = [], ...rows] = rowsOf(bytes(tableAddress(name)));
  const terms = catalogue.entries.vocabularies.flatMap(({ data }) => data.terms);
  const expected = name === 'vocabularies' ? terms : catalogue.entries[name];
  expect(rows).toHaveLength(expected.length);
  expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
  expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
});
