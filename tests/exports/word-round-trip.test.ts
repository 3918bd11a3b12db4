import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportSource } from '../../scripts/lib/export-source.ts';
import { root } from '../../scripts/lib/paths.ts';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { passports } from '../../src/exports/word/files.ts';
import { draftOfWord } from '../../src/imports/word/draft.ts';
import { namesOf } from '../../src/imports/word/names.ts';
import { readWord } from '../../src/imports/word/read/document.ts';
import { parseInBrowser } from '../../src/reader/body/browser-parser.ts';
import { readEntries } from '../../src/reader/catalogue.ts';
import { isEditorial } from '../../src/schema/introspection.ts';
import { practice as schema } from '../../src/schema/practice.ts';

const content = path.join(root, 'content');
const entries = await readEntries(content);
const catalogue = createCatalogue(entries);
const source = exportSource(catalogue, content, {});
const names = namesOf(entries);
const files = passports(source);

const sortedByName = (attributes: readonly { name: string }[]) =>
  attributes.toSorted((one, other) => one.name.localeCompare(other.name));

/** What a body says, apart from where its parts stand in the file and in which order an insertion has its fields. */
const meaningOf = (body: string): unknown =>
  JSON.parse(
    JSON.stringify(parseInBrowser(body), (key, value: unknown) => {
      if (key === 'position') return undefined;
      return key === 'attributes' && Array.isArray(value) ? sortedByName(value) : value;
    }),
  );

describe('a passport as a Word document', () => {
  test('is there for every practice', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files).toHaveLength(catalogue.entries.practices.length);
  });

  test.each(files.map((file) => [file.address, file] as const))(
    '%s gives its entry back',
    async (_address, file) => {
      const bytes = await file.make();
      if (typeof bytes === 'string') throw new Error('A Word document is no text.');
      const { site, today } = source;
      const draft = draftOfWord(await readWord(bytes), { names, site, today });
      const entry = catalogue.find('practices', draft.id);
      // The editors' own fields are not for the public and are in no document.
      const open = Object.entries(entry.data).filter(([name]) => !isEditorial(schema, [name]));
      expect(draft.data).toEqual(Object.fromEntries(open));
      expect(meaningOf(draft.body)).toEqual(meaningOf(await source.prose(entry)));
      expect(draft.pictures.files).toEqual([]);
    },
  );
});
