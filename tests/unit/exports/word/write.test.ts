import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  paragraphOf,
  type Block,
  type Inline,
  type Look,
  type Paragraph,
} from '../../../../src/exports/word/content.ts';
import { wordDocument } from '../../../../src/exports/word/document.ts';
import { bulletMark, numberMark } from '../../../../src/exports/word/lists.ts';
import { qrPicture } from '../../../../src/exports/word/picture.ts';
import { runs } from '../../../../src/exports/word/text.ts';
import { libraryParts } from './library.ts';
import { partsOf } from './parts.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    'Няня & «дом»',
    '<w:p/>',
    '"\'',

    '%title%',
    '$1 $&',
    'а\nб',
    ' ',
  ),
);

const look: fc.Arbitrary<Look> = fc.record(
  {
    style: fc.constantFrom('Hyperlink', 'CodeText'),
    bold: fc.constant(true),
    italics: fc.constant(true),
    strike: fc.constant(true),
    color: fc.constant('566064'),
  },
  { requiredKeys: [] },
);

const words: fc.Arbitrary<Inline[]> = fc.tuple(text, look).map(([said, own]) => runs(said, own));

const address = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .map((url) => new URL(url).href);

const inlines: fc.Arbitrary<Inline[]> = fc
  .array(
    fc.oneof(
      words,
      fc.constantFrom<Inline[]>([{ kind: 'break' }], [{ kind: 'tab' }]),
      fc
        .tuple(address, words)
        .map(([to, children]): Inline[] => [{ kind: 'link', address: to, children }]),
      words.map((children): Inline[] => [{ kind: 'reference', anchor: 'source_1', children }]),
      words.map((children): Inline[] => [{ kind: 'bookmark', name: 'source_1', children }]),
    ),
    { maxLength: 4 },
  )
  .map((all) => all.flat());

const mark = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map(bulletMark),
  fc
    .tuple(fc.integer({ min: 1, max: 11 }), fc.constantFrom(1, 1, 7), fc.boolean())
    .map(([depth, start, isFirst]) => numberMark(depth, start, isFirst)),
);

const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(
    fc.record(
      {
        style: fc.constantFrom('Cell', 'Heading1', 'Quote', 'Answer'),
        mark,
        line: fc.constant({ color: '767065', size: 6, space: 14 }),
        indent: fc.constantFrom(360, 840),
        alignment: fc.constantFrom('left', 'center', 'right'),
      },
      { requiredKeys: [] },
    ),
    inlines,
  )
  .map(([form, children]) => paragraphOf(children, form));

const cells = fc.array(fc.array(paragraph, { maxLength: 2 }), { minLength: 2, maxLength: 2 });

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: fc
      .tuple(cells, fc.array(cells, { maxLength: 2 }), fc.boolean())
      .map(([header, rows, isRuled]) => ({
        kind: 'table' as const,
        widths: [3000, 6638],
        header,
        rows,
        isRuled,
      })),
  },
);

const picture = paragraphOf([
  qrPicture(Uint8Array.of(1, 2, 3), 'https://example.org/?a=1&b="'),
  ...runs('Название'),
]);

/** Text of a document by a table of what it leads to, whatever names they have there. */
function meaningOf(parts: ReadonlyMap<string, string>): { body: string; lists: string } {
  const relations = parts.get('word/_rels/document.xml.rels') ?? '';
  const targets = new Map(
    [...relations.matchAll(/Id="([^"]*)"[^<>]*? Target="([^"]*)"/g)].map(([, id = '', to = '']) => [
      id,
      to,
    ]),
  );
  const [body = ''] =
    /(?<=<w:body>).*(?=<w:sectPr>)/s.exec(parts.get('word/document.xml') ?? '') ?? [];
  const numbers = new Map<string, number>();
  return {
    body: body
      .replace(/(?<=r:(?:id|embed)=")[^"]*/g, (id) => targets.get(id) ?? 'nowhere')
      .replace(/(?<=<wp:docPr id=")\d+/, '')
      .replace(/(?<=<w:bookmark(?:Start w:name="source_1"|End) w:id=")\d+/g, (id) => {
        if (!numbers.has(id)) numbers.set(id, numbers.size);
        return String(numbers.get(id));
      }),
    lists: parts.get('word/numbering.xml') ?? '',
  };
}

const made = async (blocks: readonly Block[]) =>
  partsOf(
    await wordDocument({
      title: 'Название',
      description: 'Описание',
      address: 'https://example.org/',
      version: '',
      day: '2026-01-31',
      blocks,
    }),
  );

test('blocks are the XML that the library makes of them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 6 }), fc.boolean(), async (blocks, pictured) => {
      const all = pictured ? [picture, ...blocks] : blocks;
      expect(meaningOf(await made(all))).toEqual(meaningOf(await libraryParts(all)));
    }),
    { numRuns: 25 },
  );
});
