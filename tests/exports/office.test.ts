import { expect, test } from 'vitest';
import { blankDocument } from '../../src/exports/blank-document.ts';
import { convert, pagesOf, textOf } from './office.ts';

const part = { title: 'Главное', questions: [] };
const document = (title: string) =>
  blankDocument({ title, paragraphs: ['Заполните.'] }, [part], {
    address: 'https://example.org/submit/',
    day: '2026-01-02',
  });

test('many documents become PDFs with their text and pages in one run', async () => {
  const files = new Map([
    ['one.docx', await document('Няня на час')],
    ['two.docx', await document('Школа родителей')],
  ]);
  const made = await convert(files);
  expect([...made.keys()]).toEqual(['one.docx', 'two.docx']);
  const texts = [...made.values()].map(textOf);
  expect(texts[0]).toContain('Няня на час Заполните. Главное');
  expect(texts[1]).toContain('Школа родителей');
  expect([...made.values()].map(pagesOf)).toEqual([1, 1]);
});

test('a file that LibreOffice cannot read is named', async () => {
  await expect(convert(new Map([['broken.docx', 'PK\u0003\u0004, but no more']]))).rejects.toThrow(
    'broken.docx',
  );
});
