import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readPlainYaml, type PlainNode } from '../../../src/reader/data/plain-yaml.ts';

const FILES = globSync('content/{practices,events,people,vocabularies,indicators}/*.{mdx,yaml}');
const dataOf = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.mdx') ? (text.split('\n---\n')[0] ?? '').replace(/^---/, '') : text;
};
const TEXTS = FILES.sort().map(dataOf);

/** What the whole parser of the library reads: the value, and the place of every part of it. */
function wholly(text: string): { value: unknown; places: string[] } | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    ...{ lineCounter: lines, logLevel: 'error', prettyErrors: false, schema: 'core' },
    ...{ stringKeys: true, uniqueKeys: true, version: '1.2' },
  });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  const places: string[] = [];
  const placeOf = (node: unknown): string => {
    const { line, col } = lines.linePos((node as Node).range?.[0] ?? 0);
    return `${line}:${col}`;
  };
  const visit = (node: unknown, path: string) => {
    places.push(`${path} ${placeOf(node)}`);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = `${path}/${isScalar(key) ? String(key.value) : ''}`;
        places.push(`${name} key ${placeOf(key)}`);
        visit(value, name);
      }
    }
    if (isSeq(node)) for (const [at, item] of node.items.entries()) visit(item, `${path}/${at}`);
  };
  visit(document.contents, '');
  return { value: document.toJS({ maxAliasCount: 0 }), places };
}

function plainly(text: string): { value: unknown; places: string[] } | undefined {
  const root = readPlainYaml(text);
  if (!root) return undefined;
  const places: string[] = [];
  const visit = ({ at, children }: PlainNode, path: string) => {
    places.push(`${path} ${at.line}:${at.column}`);
    for (const [name, { key, node }] of children ?? []) {
      if (typeof name === 'string') places.push(`${path}/${name} key ${key.line}:${key.column}`);
      visit(node, `${path}/${name}`);
    }
  };
  visit(root, '');
  return { value: root.value, places };
}

describe('readPlainYaml', () => {
  it('reads what the catalogue writes, as the whole parser does', () => {
    expect(TEXTS.length).toBeGreaterThan(100);
    const read = TEXTS.filter((text) => {
      const found = plainly(text);
      if (found) expect(found).toEqual(wholly(text));
      return found;
    });
    // A file now and then may be written by hand in another form.
    expect(read.length).toBeGreaterThan(TEXTS.length * 0.9);
  });

  it('reads the same as the whole parser or nothing, whatever is put in, cut or moved', () => {
    const pieces = [
      ...['\n', ' ', '  ', '- ', '-', ':', ': ', ' #', '#', "'", "''", '"', '\\', '|', '>', '? '],
      ...[
        '\t',
        '\u00A0',
        '&a ',
        '*a',
        '!!str ',
        '[',
        ']',
        '{a: b}',
        ',',
        '%',
        '@',
        '`',
        '---',
        '...',
      ],
      ...[
        'null',
        '~',
        'True',
        'no',
        '0x1F',
        '0o7',
        '1e3',
        '.5',
        '-1',
        '+1',
        '007',
        '1_000',
        '.inf',
      ],
      ...[
        '1.50',
        '12:30',
        '2026-01-01',
        'a: b',
        '\n\n',
        '\n  ',
        '\n- ',
        '\nа',
        '__proto__: 1',
        '<<: 1',
      ],
    ];
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 12 }),
      put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })),
    });
    let readPlainly = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        fc.nat({ max: 40 }),
        (text, edits, from) => {
          // A part of a file keeps the share of edits that matter high.
          const part = text
            .split('\n')
            .slice(from, from + 12)
            .join('\n');
          const edited = edits.reduce((before, { at, cut, put }) => {
            const place = Math.floor(before.length * at);
            return before.slice(0, place) + put + before.slice(place + cut);
          }, part);
          const read = plainly(edited);
          if (!read) return;
          readPlainly += 1;
          expect(read).toEqual(wholly(edited));
        },
      ),
      { numRuns: 4000 },
    );
    expect(readPlainly).toBeGreaterThan(100);
  });
});
