import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { openApi } from '../../../../src/exports/api/openapi.ts';
import { apiFiles } from '../../../../src/exports/api/files.ts';
import { ROUTES } from '../../../../src/exports/api/routes.ts';
import { publishedSchema, SCHEMA_NAMES } from '../../../../src/exports/api/schemas.ts';
import { isCalendarDate } from '../../../../src/schema/dates.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';
import { sourceOf } from '../source.ts';

const source = sourceOf(
  catalogueOf(entry('practices', 'nyanya', {}), entry('regions', 'ru-ngr', {})),
);
const ajv = new Ajv2020({ allErrors: true });
ajv.addFormat('date', isCalendarDate);
ajv.addVocabulary(['x-reference', 'x-vocabulary']);
for (const name of SCHEMA_NAMES) ajv.addSchema(publishedSchema(source.site, name));

describe('published schemas', () => {
  test('hold every answer, and refuse what is no answer', async () => {
    const answers = await Promise.all(
      apiFiles(source)
        .filter(({ address }) => !/\/(?:schemas\/|openapi)/.test(address))
        .map(async ({ address, make }) => {
          const answer = JSON.parse(String(await make())) as Record<string, unknown>;
          return { address, answer, id: String(answer.$schema) };
        }),
    );
    expect(answers.length).toBeGreaterThan(15);
    for (const { address, answer, id } of answers) {
      expect(ajv.validate(id, answer), `${address} ${ajv.errorsText()}`).toBe(true);
      expect(ajv.validate(id, { ...answer, stray: 1 }), address).toBe(false);
      expect(ajv.validate(id, {}), address).toBe(false);
    }
  });

  test('say in Russian what a field is, name the values of a choice and where references lead', () => {
    expect(publishedSchema(source.site, 'practices')).toMatchObject({
      $id: 'https://example.org/api/v1/schemas/practices.json',
      title: 'Запись: практика',
      properties: {
        data: {
          properties: {
            shelf: {
              title: 'Полка доказательности',
              oneOf: expect.arrayContaining([
                { const: 'checked', title: 'проверено редакцией' },
              ]) as unknown,
            },
            region: { 'x-reference': 'regions' },
            themes: { items: { 'x-vocabulary': 'themes' } },
            updated: { format: 'date' },
          },
        },
      },
    });
  });

  test('know nothing of the notes that editors keep for themselves', () => {
    const schemas = SCHEMA_NAMES.map((name) => publishedSchema(source.site, name));
    expect(JSON.stringify(schemas)).not.toMatch(/"(?:remarks|acceptedWarnings|editorial)"/);
  });
});

test('the description is OpenAPI 3.1 that stands by itself', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate({ ...openApi(source.site, ROUTES) });
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});
