import fc from 'fast-check';
import { test } from 'vitest';
import { programTable } from '../../../../src/exports/program/table.ts';
import { csvOf } from '../../../../src/exports/table/csv.ts';
import { xlsxOf } from '../../../../src/exports/table/xlsx/workbook.ts';
import { readProgram } from '../../../../src/imports/program/program.ts';
import { event } from '../../../../src/schema/event.ts';
import { namerOf } from '../../../../src/catalogue/program-table/names.ts';
import { names } from './fixture.ts';

/** Pieces that mean something to tables, to our cells or to spreadsheets. */
const PIECES = [
  '=1+1',
  '-',
  '@',
  "'",
  '"',
  ';',
  ',',
  '«',
  '»',
  'ё',
  'я',
  '\u00a0',
  'слово',
  '12',
  '_x000D_',
  '<b>',
  '&',
  '👪',
  '\u200b',
];

/** A line as entries have them. */
const line = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(' ').trim())
  .filter((text) => text !== '');

const speaker = fc.record(
  {
    name: line,
    person: fc.constantFrom('ivanova', 'petrov-one', 'petrov-two'),
    post: line,
    organization: fc.constantFrom('center', 'fund'),
    organizationName: line,
    role: fc.constantFrom('speaker', 'moderator'),
  },
  { requiredKeys: ['name', 'post', 'role'] },
);

const session = fc.record(
  {
    title: line,
    type: fc.constantFrom('talk', 'section', 'ceremony'),
    start: fc.constantFrom('2025-09-24T10:00', '2025-09-25T09:30'),
    hall: line,
    speakers: fc.uniqueArray(speaker, {
      minLength: 1,
      maxLength: 3,
      selector: (one) => JSON.stringify(one),
    }),
    practices: fc.uniqueArray(fc.constantFrom('nanny', 'rent'), { minLength: 1 }),
    materials: fc.constant(['guide']),
    note: line,
  },
  { requiredKeys: ['title', 'type'] },
);

test('any programme comes back from its tables as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(session, { minLength: 1, maxLength: 4 }), async (given) => {
      const parsed = event.shape.sessions.safeParse(given);
      fc.pre(parsed.success);
      const sessions = parsed.data ?? [];
      const table = programTable(sessions, namerOf(names));
      const files: [string, Uint8Array][] = [
        ['a.xlsx', xlsxOf([table], { title: 'т', day: '2026-01-01' })],
        ['a.csv', new TextEncoder().encode(csvOf(table))],
      ];
      for (const [name, bytes] of files) {
        const read = await readProgram(name, bytes, names, '2025-09-24');
        if (JSON.stringify(sorted(read.sessions)) !== JSON.stringify(sorted(sessions))) {
          throw new Error(`${name}: ${JSON.stringify(read, undefined, 1)}`);
        }
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** The same data with keys in one order at every depth. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    pairs.map(([key, one]) => [key, sorted(one)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
};
