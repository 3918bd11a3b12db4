import { expect, test } from 'vitest';
import { isAttachment } from '../../../src/reader/self-check/accepted.ts';
import { judgeAttachment } from '../../../src/reader/self-check/judge-attachment.ts';
import { gpsExif, jpeg, zip } from './upload/files.ts';

/** Document of one page; the reader of PDF finds its parts without a table of them. */
function pdf({
  text,
  catalog = '',
  pages = '[3 0 R] /Count 1',
}: {
  text: string;
  catalog?: string;
  pages?: string;
}): Uint8Array {
  const content = `BT /F1 12 Tf 10 100 Td (${text}) Tj ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids ${pages} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj`);
  return new TextEncoder().encode(
    ['%PDF-1.7', ...body, 'trailer\n<< /Root 1 0 R >>', '%%EOF'].join('\n'),
  );
}

const TAGS = '/MarkInfo << /Marked true >>';
const WORDS = 'A rule of the club for parents and children';

test.each([
  ['a document with tags', 'plan.pdf', pdf({ text: WORDS, catalog: TAGS }), []],
  ['a document without tags', 'plan.pdf', pdf({ text: WORDS }), ['pdf-untagged']],
  ['a scan', 'prikaz.PDF', pdf({ text: '', catalog: TAGS }), ['pdf-scan']],
  ['a broken document', 'plan.pdf', new TextEncoder().encode('%PDF-1.7 текст'), ['pdf-broken']],
  [
    'a document that lacks a page it counts',
    'plan.pdf',
    pdf({ text: WORDS, pages: '[3 0 R 8 0 R] /Count 2' }),
    ['pdf-broken'],
  ],
  ['no document', 'plan.pdf', new TextEncoder().encode('текст'), ['upload-content']],
  ['a picture', 'klub.jpg', jpeg(), ['image-words']],
  ['a picture with a place', 'klub.jpg', jpeg(gpsExif()), ['upload-place', 'image-words']],
  ['a sheet', 'otchet.xlsx', zip('xl/workbook.xml'), []],
  ['a picture that names a child', 'Иванова Маша.jpg', jpeg(), ['upload-name', 'image-words']],
  [
    'a drawing under another name',
    'klub.png',
    new TextEncoder().encode('<svg/>'),
    ['upload-content'],
  ],
  ['a page', 'klub.html', new Uint8Array([1]), ['upload-kind']],
])('%s', async (_name, name, bytes, rules) => {
  const length = bytes.length;
  expect((await judgeAttachment(name, bytes)).map(({ rule }) => rule)).toEqual(rules);
  expect(bytes.length).toBe(length);
});

test.each([
  ['plan.pdf', true],
  ['tablica.xlsx', true],
  ['Фото.JPG', true],
  ['school.mdx', false],
  ['notes.txt', false],
])('%s is attached: %s', (name, attached) => {
  expect(isAttachment(name)).toBe(attached);
});
