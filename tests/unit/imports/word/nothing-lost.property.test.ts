import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { draftFile } from '../../../../src/imports/word/draft-file.ts';
import { draftOfWord } from '../../../../src/imports/word/draft.ts';
import { readWord } from '../../../../src/imports/word/read/document.ts';
import { metaOf } from '../../../../src/schema/introspection.ts';
import { practice } from '../../../../src/schema/practice.ts';
import { packed, paragraph, wordParts, type Parts } from '../office-files.ts';
import { knowledge } from './knowledge.ts';

const fileOf = async (parts: Parts): Promise<string> =>
  draftFile(draftOfWord(await readWord(packed(parts)), knowledge)).text;

const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${RELATED}/hyperlink" Target="https://club.example/" TargetMode="External"/></Relationships>`;

/** Every word of a document is one of its own, so that none can stand for another. */
class Words {
  readonly said: string[] = [];

  next(): string {
    // Every third is of digits alone, as years and numbers of people are.
    const number = 10_000 + this.said.length;
    const word = this.said.length % 3 === 2 ? String(number) : `слово${number}конец`;
    this.said.push(word);
    return word;
  }
}

const labels = Object.values(practice.shape).map((field) => metaOf(field).label ?? '');

/** Pieces of documents, each made of the numbers that it is drawn with. */
type Piece = [kind: number, label: number, size: number];

const link = (text: string) =>
  `<w:p><w:hyperlink r:id="rId7"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`;
const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const table = (rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

function pieceXml([kind, at, size]: Piece, words: Words): string {
  const label = labels[at % labels.length] ?? '';
  if (kind === 2 && size % 2 === 0) return bold(label);
  if (kind === 0) return paragraph(label, `Heading${1 + (size % 3)}`);
  const many = Array.from({ length: 1 + (size % 3) }, () => words.next());
  switch (kind) {
    case 1:
      return paragraph(many.join(' '), `Heading${1 + (size % 3)}`);
    case 2:
      return bold(many.join(' '));
    case 3:
      return paragraph(`${label}: ${many.join(', ')}`);
    case 4:
      return table([[label, words.next()], many, ['', words.next()]]);
    case 5:
      return table([['№', label, words.next()], many, [words.next()]]);
    case 6:
      return link(many.join(' '));
    case 7:
      return paragraph(`☐ ${many.join(' ')}`) + paragraph(`☒ ${words.next()}`);
    default:
      return paragraph(`${many.join('; ')} * _ { &lt;b ${words.next()}_${words.next()}`);
  }
}

test('whatever a document is made of, every word of it is in the entry', async () => {
  const piece = fc.tuple(fc.nat(8), fc.nat(100), fc.nat(10));
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
      const words = new Words();
      const body = [paragraph(words.next()), ...pieces.map((one) => pieceXml(one, words))].join('');
      const text = await fileOf({ ...wordParts(body), 'word/_rels/document.xml.rels': links });
      expect(words.said.filter((word) => !text.includes(word))).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);

const OOXML = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('what stands beside the text', () => {
  it.each([
    ['footnotes', '<w:footnoteReference w:id="2"/>', 'w:footnotes', 'w:footnote w:id="2"'],
    ['comments', '<w:commentReference w:id="2"/>', 'w:comments', 'w:comment w:id="2"'],
  ])('is in the entry too: %s', async (name, reference, root, element) => {
    const text = await fileOf({
      ...wordParts(`<w:p><w:r><w:t>Текст</w:t></w:r><w:r>${reference}</w:r></w:p>`),
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATED}/${name}" Target="${name}.xml"/></Relationships>`,
      [`word/${name}.xml`]: `<${root} ${OOXML}><${element}>${paragraph('Сбоку')}</${element.split(' ')[0] ?? ''}></${root}>`,
    });
    expect(text).toContain('Сбоку');
  });

  it('is in the entry too: heads of pages', async () => {
    const text = await fileOf({
      ...wordParts(paragraph('Текст')),
      'word/header1.xml': `<w:hdr ${OOXML}>${paragraph('Центр &amp; школа')}</w:hdr>`,
    });
    expect(text).toMatch(/### Колонтитулы\n\nЦентр & школа/);
  });
});
