import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/cms/save/clean.ts';
import { collectionNames } from '../../../src/schema/collections.ts';
import { itemOf } from '../../../src/schema/introspection.ts';
import { formOf } from './form-fields.ts';

/** Every text field of every form that has a pattern, its schema beside it; fields of one kind once. */
const patterned = new Map(
  collectionNames.flatMap((name) =>
    formOf(name).flatMap(({ place, field: outer, schema: list }) => {
      const field = outer.field ?? outer;
      const schema = outer.field ? itemOf(list) : list;
      if (!field.pattern || field.widget === 'number' || !schema) return [];
      const [pattern] = field.pattern;
      const known = `${field.widget} ${pattern.source}`;
      return [
        [known, { name: `${name}.${place}`, pattern, schema, widget: field.widget }] as const,
      ];
    }),
  ),
);

const letters = fc.constantFrom(...'0129-aZяЁ/:.?#@ "<>{}\\\u00A0\u0301\u202E\u{1F600}');
const day = /^(?:0000|19\d\d|2\d{3})(?:-(?:0\d|1[0-3])(?:-(?:[0-2]\d|3[0-2]))?)?$/;

/** Length at which a text stops being taken, when there is one. */
const limitIn = ({ source }: RegExp): number =>
  Number(/\[^\]\{0,(\d+)\}/.exec(source)?.[1] ?? 98) + 2;

const typed = (pattern: RegExp) => {
  const limit = limitIn(pattern);
  return fc
    .tuple(
      fc.constantFrom('', ' ', '\u00A0'),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.string({ unit: letters, maxLength: 30 }),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.webUrl().map((address) => address.replace(/^https?/, 'ftp')),
        fc.stringMatching(/^[a-z\d]{1,9}(?:-[a-z\d]{1,9}){0,3}-?$/),
        fc.stringMatching(day),
        fc.integer({ min: limit - 3, max: limit + 3 }).map((length) => 'я'.repeat(length)),
        fc
          .integer({ min: limit - 22, max: limit - 16 })
          .map((n) => `https://example.org/${'a'.repeat(n)}`),
        fc.integer({ min: limit - 3, max: limit + 3 }).map((length) => 'a'.repeat(length)),
      ),
      fc.constantFrom('', ' '),
    )
    .map((parts) => parts.join(''));
};

test('there are patterns to hold', () => {
  expect(patterned.size).toBeGreaterThan(4);
});

describe.each([...patterned.values()])('the pattern of $name', ({ pattern, schema, widget }) => {
  test('takes what the schema takes of what is typed, and nothing else', () => {
    fc.assert(
      fc.property(typed(pattern), (text) => {
        // A field of one line has no line breaks, and an empty one is not asked.
        fc.pre(text.trim() !== '' && (widget === 'text' || !/[\p{Cc}\u2028\u2029]/u.test(text)));
        expect(pattern.test(text)).toBe(schema.safeParse(cleanText(text).trim()).success);
      }),
      { numRuns: 400 },
    );
  });
});
