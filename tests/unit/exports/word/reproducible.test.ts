import {
  Bookmark,
  Document,
  ExternalHyperlink,
  ImageRun,
  InternalHyperlink,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { reproducible } from '../../../../src/exports/word/reproducible.ts';

const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const link = (address: string) =>
  new ExternalHyperlink({ link: address, children: [new TextRun(address)] });

/** A document with everything that `docx` names at random, counts on or dates. */
const pack = () =>
  Packer.toArrayBuffer(
    new Document({
      footnotes: {
        1: { children: [new Paragraph({ children: [link('https://example.org/3')] })] },
      },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                link('https://example.org/1'),
                link('https://example.org/2'),
                new Bookmark({ id: 'steps', children: [new TextRun('Шаги')] }),
                new InternalHyperlink({ anchor: 'steps', children: [new TextRun('к шагам')] }),
                new ImageRun({ type: 'png', data: PNG, transformation: { width: 9, height: 9 } }),
              ],
            }),
          ],
        },
      ],
    }),
  );

test('two packings at different moments are the same bytes', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-04T05:06:08Z') });
  const first = await pack();
  vi.setSystemTime(new Date('2027-08-09T10:11:12Z'));
  const second = await pack();
  vi.useRealTimers();
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(false);
  const document = reproducible(first, '2026-01-02');
  expect(Buffer.from(document).equals(Buffer.from(reproducible(second, '2026-01-02')))).toBe(true);
});

test('the document holds what it held, and the day', async () => {
  const before = unzipSync(new Uint8Array(await pack()));
  const after = unzipSync(reproducible(await pack(), '2026-01-02'));
  const names = Object.keys(after);
  expect(names[0]).toBe('[Content_Types].xml');
  expect(names.toSorted()).toEqual(Object.keys(before).toSorted());
  const read = (name: string) => strFromU8(after[name] ?? new Uint8Array());
  expect(read('docProps/core.xml').match(/2026-01-02T00:00:00Z/g)).toHaveLength(2);
  const used = read('word/document.xml').match(/(?<=r:(?:id|embed)=")[^"]+/g) ?? [];
  expect(used.length).toBeGreaterThanOrEqual(3);
  for (const name of used)
    expect(read('word/_rels/document.xml.rels').split(`Id="${name}"`)).toHaveLength(2);
  const bookmark = /<w:bookmarkStart[^>]* w:id="(\d+)"/.exec(read('word/document.xml'))?.[1];
  expect(read('word/document.xml')).toContain(`<w:bookmarkEnd w:id="${bookmark ?? ''}"/>`);
  expect(after['word/media/image1.png']).toEqual(PNG);
});
