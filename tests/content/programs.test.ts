import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { namesOf } from '../../src/catalogue/program-table/names.ts';
import { programTable } from '../../src/exports/program/table.ts';
import { csvOf } from '../../src/exports/table/csv.ts';
import { xlsxOf } from '../../src/exports/table/xlsx/workbook.ts';
import { readProgram } from '../../src/imports/program/program.ts';
import { replaceSessions } from '../../src/imports/program/replace-sessions.ts';
import { readEntries } from '../../src/reader/catalogue.ts';
import { readYaml } from '../../src/reader/data/yaml.ts';
import { splitMdx } from '../../src/reader/text/split.ts';

const catalogue = createCatalogue(await readEntries('content'));
const names = namesOf(catalogue);
const events = catalogue.entries.events.filter(({ data }) => data.sessions);

/** Data of an entry's text. */
function dataOf(text: string): unknown {
  const parts = splitMdx(text);
  return 'data' in parts ? readYaml(parts.data).value : undefined;
}

test('there are events with programmes', () => {
  expect(events.length).toBeGreaterThan(10);
});

test.each(events.map((event) => [event.id, event] as const))(
  'the programme of %s comes back from its tables as it was',
  async (_id, { file, data }) => {
    const { sessions = [], start } = data;
    const table = programTable(sessions, catalogue.called);
    const files = {
      'program.xlsx': xlsxOf([table], { title: 'Программа', day: '2026-01-01' }),
      'program.csv': new TextEncoder().encode(csvOf(table)),
    };
    const text = readFileSync(`content/${file}`, 'utf8');
    for (const [name, bytes] of Object.entries(files)) {
      const read = await readProgram(name, bytes, names, start);
      expect(read).toEqual({ sessions, problems: [] });
      const after = replaceSessions(text, read.sessions);
      expect(dataOf(after)).toEqual(dataOf(text));
      expect(splitMdx(after)).toMatchObject({ body: expect.stringContaining(bodyOf(text)) as unknown });
    }
  },
);

/** Prose of an entry's text. */
const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n') + 5);
