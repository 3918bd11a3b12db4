import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { editorSchema } from '../../scripts/lib/editor-schema.ts';
import { choice, line } from '../../src/schema/fields.ts';

const schema = z.strictObject({
  title: line({ label: 'Название', hint: 'Коротко', max: 50 }),
  status: choice({ active: 'действует', stopped: 'прекращена' }, { label: 'Состояние' }).optional(),
});

describe('editorSchema', () => {
  const json = editorSchema(schema, 'практика');

  it('shows labels and hints where editors look for them', () => {
    expect(json).toMatchObject({
      title: 'практика',
      properties: { title: { title: 'Название', description: 'Коротко', maxLength: 50 } },
    });
  });

  it('explains the values of a choice in Russian', () => {
    expect(json).toMatchObject({
      properties: {
        status: { enum: ['active', 'stopped'], enumDescriptions: ['действует', 'прекращена'] },
      },
    });
  });

  it('asks for the required fields and for no others', () => {
    expect(json).toMatchObject({ required: ['title'], additionalProperties: false });
  });

  it('leaves none of our own keywords behind', () => {
    expect(JSON.stringify(json)).not.toMatch(/"(?:label|hint|options|input)":/);
  });
});
