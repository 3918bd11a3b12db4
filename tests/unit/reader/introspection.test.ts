import { expect, test } from 'vitest';
import { z } from 'zod';
import { line, list, reference, term } from '../../../src/schema/fields.ts';
import {
  fieldsOf,
  itemOf,
  metaOf,
  schemaAt,
  unwrap,
  valueAt,
  walkFields,
} from '../../../src/schema/introspection.ts';

const speaker = z
  .strictObject({
    name: line({ label: 'Имя' }),
    person: reference('people', { label: 'Карточка' }).optional(),
  })
  .refine(({ name }) => name !== 'никто', { error: 'nobody' })
  .meta({ label: 'Участник' });
const schema = z.strictObject({
  themes: list(term('themes', { label: 'Тема' }), {
    label: 'Темы',
    hint: 'Хотя бы одна',
  }).optional(),
  speakers: list(speaker, { label: 'Кто' }).optional(),
});

test('metadata come through optional fields, lists and refinements', () => {
  expect(metaOf(schema)).toEqual({});
  expect(metaOf(schema.shape.themes)).toEqual({ label: 'Темы', hint: 'Хотя бы одна' });
  expect(metaOf(schema.shape.themes.unwrap().element)).toEqual({
    label: 'Тема',
    vocabulary: 'themes',
  });
  expect(metaOf(speaker.shape.person)).toEqual({ label: 'Карточка', reference: 'people' });
});

test('the outer label wins over the inner one', () => {
  const renamed = speaker.shape.name.optional().meta({ label: 'Как зовут' });
  expect(metaOf(renamed)).toEqual({ label: 'Как зовут', input: 'line' });
  expect(unwrap(renamed)).toBe(speaker.shape.name);
});

test('fields of an object say whether they are required', () => {
  expect(fieldsOf(speaker).map(({ name, required }) => [name, required])).toEqual([
    ['name', true],
    ['person', false],
  ]);
  expect(fieldsOf(z.string())).toEqual([]);
  expect(itemOf(schema.shape.speakers)).toBe(speaker);
});

test.each([
  [['speakers', 0, 'person'], 'Карточка'],
  [['speakers', 5], 'Участник'],
  [['themes', 0], 'Тема'],
])('schema at %j', (path, label) => {
  const found = schemaAt(schema, path);
  expect(found && metaOf(found).label).toBe(label);
});

test('a path out of the schema leads nowhere', () => {
  expect(schemaAt(schema, ['constructor'])).toBeUndefined();
  expect(schemaAt(schema, ['themes', 0, 'name'])).toBeUndefined();
  expect(valueAt({ a: [1] }, ['a', 0])).toBe(1);
  expect(valueAt({ a: [1] }, ['a', 'length', 'x'])).toBeUndefined();
  expect(valueAt({}, ['constructor'])).toBeUndefined();
});

function visited(value: unknown): unknown[] {
  const seen: unknown[] = [];
  walkFields(schema, value, (path, one, { label }) =>
    seen.push([path.join('.'), label, typeof one]),
  );
  return seen;
}

test('every known field of a value is visited with its path and metadata', () => {
  expect(
    visited({ themes: ['a'], speakers: [{ name: 'б', person: 'b', extra: 1 }], extra: 1 }),
  ).toEqual([
    ['', undefined, 'object'],
    ['themes', 'Темы', 'object'],
    ['themes.0', 'Тема', 'string'],
    ['speakers', 'Кто', 'object'],
    ['speakers.0', 'Участник', 'object'],
    ['speakers.0.name', 'Имя', 'string'],
    ['speakers.0.person', 'Карточка', 'string'],
  ]);
});

test('values of a wrong shape are visited and not entered', () => {
  expect(visited({ themes: 'a', speakers: [1, null] })).toEqual([
    ['', undefined, 'object'],
    ['themes', 'Темы', 'string'],
    ['speakers', 'Кто', 'object'],
    ['speakers.0', 'Участник', 'number'],
  ]);
});
