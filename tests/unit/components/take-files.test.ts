import { expect, test } from 'vitest';
import { takeFiles } from '../../../src/components/submit/take-files.ts';
import { FILE_MAX as DOCUMENT_MAX } from '../../../src/imports/archive/limits.ts';
import { FILE_MAX } from '../../../src/reader/text/decode.ts';
import { UPLOAD_MAX } from '../../../src/reader/upload/kinds.ts';

/** File that cannot be read, as a dropped folder or one that is gone. */
const unreadable = (name: string): File =>
  Object.assign(new File([], name), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadable')) }),
  });

test('what can be read is taken, Word documents apart, and every other file is named with the reason', async () => {
  const { files, documents, refusals } = await takeFiles([
    new File(['Да.'], 'klub.txt'),
    new File(['x'], 'skan.pdf'),
    new File(['x'], 'foto.JPG'),
    new File(['x'], 'plan.docx'),
    new File(['x'], 'plan.doc'),
    new File(['x'], 'klub.exe'),
    unreadable('papka.txt'),
    unreadable('propal.docx'),
    new File([new Uint8Array(FILE_MAX + 1)], 'kniga.txt'),
    new File([new Uint8Array(DOCUMENT_MAX + 1)], 'albom.docx'),
  ]);
  expect(files.map(({ name }) => name)).toEqual(['klub.txt', 'skan.pdf', 'foto.JPG']);
  expect(documents.map(({ name }) => name)).toEqual(['plan.docx']);
  expect(refusals).toEqual([
    expect.stringMatching(/^plan\.doc: .* «Файл» → «Сохранить как», .*\.docx/),
    expect.stringMatching(/^Не проверяются: klub\.exe\. Годятся mdx, .*webp\.$/),
    expect.stringContaining('Не удалось прочитать: papka.txt.'),
    expect.stringContaining('Не удалось прочитать: propal.docx.'),
    expect.stringContaining('Слишком большой текст: kniga.txt.'),
    expect.stringMatching(/^albom\.docx: В файле 21\sмегабайт, а принимается не больше 20\./),
  ]);
});

test('no more of a file is read than shows that it is too large', async () => {
  const { files } = await takeFiles([new File([new Uint8Array(UPLOAD_MAX + 9)], 'zapis.pdf')]);
  expect(files[0]?.bytes.length).toBe(UPLOAD_MAX + 1);
});
