import { describe, expect, it, test } from 'vitest';
import { draftOfWord } from '../../../../src/imports/word/draft.ts';
import { readWord } from '../../../../src/imports/word/read/document.ts';
import { Refusal } from '../../../../src/imports/refusal.ts';
import { packed, paragraph, wordParts, wordXml, type Parts } from '../office-files.ts';
import { knowledge } from './knowledge.ts';

const whole = wordParts(paragraph('Текст'));
const with_ = (parts: Parts): Uint8Array => packed({ ...whole, ...parts });
const document = (xml: string): Uint8Array => with_({ 'word/document.xml': xml });

const UNREADABLE = 'Документ повреждён: его содержание не читается';
const nested = (depth: number) =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;

describe('a damaged document is refused', () => {
  test.each([
    ['without its end', document(wordXml(paragraph('Текст')).slice(0, -30)), UNREADABLE],
    ['with mixed up elements', document('<w:p><w:r></w:p></w:r>'), UNREADABLE],
    ['of no XML', document('Просто текст'), UNREADABLE],
    ['of another XML', document('<html><body/></html>'), UNREADABLE],
    ['empty inside', document(''), UNREADABLE],
    ['without a word', document(wordXml('<w:p/>')), 'В документе нет ни слова'],
    ['with tables in tables without end', document(wordXml(nested(15_000))), UNREADABLE],
    [
      'without end',
      document(wordXml(paragraph('слово').repeat(20_000))),
      'Документ слишком длинный',
    ],
    ['with broken styles', with_({ 'word/styles.xml': '<w:styles' }), UNREADABLE],
    [
      'with entities that swell',
      document(`<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${wordXml(paragraph('&b;'))}`),
      'команды, каких в нём не бывает',
    ],
  ])('%s', async (_what, bytes, message) => {
    const read = readWord(bytes);
    await expect(read).rejects.toBeInstanceOf(Refusal);
    await expect(read).rejects.toThrow(message);
  });
});

const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...all: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const outer = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}" TargetMode="External"/>`;
const drawing = (attribute: string) =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x" descr="Дом у реки"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip ${attribute}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const inner = (target: string) =>
  relations(`<Relationship Id="rId5" Type="${RELATED}/image" Target="${target}"/>`);

const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const pictured = (attribute: string, rels: string, more: Parts = {}) =>
  with_({
    'word/document.xml': wordXml(paragraph('Текст') + drawing(attribute)),
    'word/_rels/document.xml.rels': rels,
    ...more,
  });
const draftOf = async (bytes: Uint8Array) => draftOfWord(await readWord(bytes), knowledge);

describe('pictures', () => {
  it('become files with their descriptions', async () => {
    const { body, pictures } = await draftOf(
      pictured('r:embed="rId5"', inner('media/image1.png'), { 'word/media/image1.png': PNG }),
    );
    expect(body).toBe('Текст\n\n![Дом у реки](/uploads/iz-word-1.png)');
    expect(pictures.files).toEqual([{ name: 'iz-word-1.png', bytes: PNG }]);
  });

  it.each([
    ['what is no picture', 'media/image1.png', strange('<svg/>')],
    ['a kind that is not taken', 'media/image1.emf', { 'word/media/image1.emf': PNG.slice(8) }],
  ])('are told apart: %s stays out, its description stays', async (_what, target, parts) => {
    const { body, pictures } = await draftOf(pictured('r:embed="rId5"', inner(target), parts));
    expect(pictures.files).toEqual([]);
    expect(pictures.problems).not.toEqual([]);
    expect(body).toContain('Дом у реки');
  });

  it('of other places are not fetched, and the editor is told', async () => {
    const rels = relations(outer('rId5', 'image', 'https://evil.example/x.png'));
    const { body, pictures, leftovers } = await draftOf(pictured('r:link="rId5"', rels));
    expect(pictures.files).toEqual([]);
    expect(body).toContain('Текст');
    expect(JSON.stringify(leftovers)).toContain('лежат не в нём');
  });

  it('that are not there are told of', async () => {
    const { body } = await draftOf(pictured('r:embed="rId5"', inner('media/none.png')));
    expect(body).toContain('Текст');
  });
});

function strange(text: string): Parts {
  return { 'word/media/image1.png': text };
}

test('a template of another place is not fetched', async () => {
  const { body } = await draftOf(
    with_({
      'word/_rels/settings.xml.rels': relations(
        outer('rId1', 'attachedTemplate', 'https://evil.example/t.dotm'),
      ),
      'word/settings.xml': '<w:settings/>',
    }),
  );
  expect(body).toBe('Текст');
});

test('links that are no addresses stay words', async () => {
  const { body } = await draftOf(
    with_({
      'word/document.xml': wordXml(
        '<w:p><w:hyperlink r:id="rId5"><w:r><w:t>сюда</w:t></w:r></w:hyperlink></w:p>',
      ),
      'word/_rels/document.xml.rels': relations(outer('rId5', 'hyperlink', 'javascript:alert(1)')),
    }),
  );
  expect(body).toBe('сюда (javascript:alert(1))');
});
