import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { dist, root } from '../../scripts/lib/paths.ts';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { comparisonOf, comparisonRows } from '../../src/catalogue/comparison.ts';
import { briefOf } from '../../src/catalogue/brief.ts';
import { passportAddress, programmeAddress } from '../../src/exports/word/addresses.ts';
import { comparisonDocument } from '../../src/exports/word/comparison.ts';
import { shelfDocument } from '../../src/exports/word/shelf.ts';
import { readEntries } from '../../src/reader/catalogue.ts';
import { convert, pagesOf, textOf } from './office.ts';

const catalogue = createCatalogue(await readEntries(path.join(root, 'content')));
const { entries } = catalogue;
const events = entries.events.filter(({ data }) => data.sessions);

const nameOf = (address: string) => address.slice(1).replaceAll('/', '_');
const taken = (address: string) =>
  [nameOf(address), readFileSync(path.join(dist, address))] as const;

const [first, second, third] = entries.practices;
const compared = [first, second, third].flatMap((practice) => practice ?? []);
const site = 'https://example.org';
const comparison = await comparisonDocument(
  {
    columns: compared.map(({ id, data }) => ({
      title: data.title,
      address: `${site}/practices/${id}/`,
    })),
    rows: comparisonRows.map(({ id, label }) => ({
      label,
      cells: compared.map((practice) => comparisonOf(catalogue, practice).rows[id] ?? []),
    })),
    silent: 'В источниках ни у одной не сказано: стоимость.',
    address: `${site}/practices/compare/`,
    day: '2026-01-31',
  },
  ({ kind, claim }) => `${kind}, ${claim}`,
);
const shelf = await shelfDocument({
  practices: entries.practices.slice(0, 5).map((practice) => briefOf(catalogue, practice)),
  url: (place) => site + place,
  address: `${site}/shelf/`,
  day: '2026-01-31',
});

const files = new Map<string, Uint8Array>([
  ...entries.practices.map(({ id }) => taken(passportAddress(id))),
  ...events.map(({ id }) => taken(programmeAddress(id))),
  taken('/submit/passport-blank.docx'),
  ['comparison.docx', comparison],
  ['shelf.docx', shelf],
]);

const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** Words without the spaces in between: a PDF breaks lines where it likes. */
const bare = (text: string): string => text.replaceAll(/[\s\u00AD-]+/g, '');

describe('every Word document', () => {
  test.each([...files])(
    '%s has a language, a title, names of columns and of pictures',
    (_name, bytes) => {
      const document = partOf(bytes, 'word/document.xml');
      expect(partOf(bytes, 'word/styles.xml')).toContain('w:lang w:val="ru-RU"');
      expect(partOf(bytes, 'docProps/core.xml')).toMatch(/<dc:title>[^<]+<\/dc:title>/);
      expect(partOf(bytes, 'docProps/core.xml')).toMatch(/<dc:description>[^<]+<\/dc:description>/);
      expect(document).toContain('w:pStyle w:val="Title"');
      const tables = document.match(/<w:tbl>/g)?.length ?? 0;
      expect(document.match(/<w:tblHeader\/>/g)?.length ?? 0).toBe(tables);
      for (const [picture] of document.matchAll(/<wp:docPr[^>]*>/g)) {
        expect(picture).toMatch(/descr="[^"]{10,}"/);
      }
    },
  );

  test.each(['comparison.docx', 'shelf.docx', [...files.keys()][0] ?? ''])(
    '%s is well-formed XML in all its parts',
    (name) => {
      const parts = Object.entries(unzipSync(files.get(name) ?? new Uint8Array()));
      const texts = parts.filter(([part]) => /\.(?:xml|rels)$/.test(part));
      expect(texts.length).toBeGreaterThan(5);
      for (const [part, content] of texts) {
        const check = () => execFileSync('xmllint', ['--noout', '-'], { input: content });
        expect(check, part).not.toThrow();
      }
    },
  );
});

describe('in LibreOffice', () => {
  const texts = new Map<string, string>();
  const pages = new Map<string, number>();
  beforeAll(async () => {
    for (const [name, pdf] of await convert(files)) {
      texts.set(name, bare(textOf(pdf)));
      pages.set(name, pagesOf(pdf));
    }
  });

  test('every passport holds its title, what came of the practice and its sources', () => {
    for (const { id, data } of entries.practices) {
      const text = texts.get(nameOf(passportAddress(id))) ?? '';
      const said = [
        data.title,
        data.summary,
        ...(data.outcomes ?? []).map((outcome) => outcome.text),
        ...data.sources.flatMap((source) => source.title ?? source.document ?? []),
      ];
      for (const words of said) expect(text, id).toContain(bare(words));
      expect(pages.get(nameOf(passportAddress(id))), id).toBeLessThanOrEqual(8);
    }
  });

  test('every programme holds its talks and who speaks', () => {
    expect(events.length).toBeGreaterThan(20);
    for (const { id, data } of events) {
      const text = texts.get(nameOf(programmeAddress(id))) ?? '';
      for (const { title, speakers = [] } of data.sessions ?? []) {
        for (const words of [title, ...speakers.map(({ name }) => name)]) {
          expect(text, id).toContain(bare(words ?? ''));
        }
      }
    }
  });

  test('a comparison and a shelf hold the practices on them', () => {
    for (const { data } of compared) {
      expect(texts.get('comparison.docx')).toContain(bare(data.title));
      expect(texts.get('shelf.docx')).toContain(bare(data.summary));
    }
  });
});
