import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { paragraphOf } from '../../../../src/exports/word/content.ts';
import { wordDocument } from '../../../../src/exports/word/document.ts';
import { numbered, paragraph } from '../../../../src/exports/word/paragraphs.ts';
import { qrPicture } from '../../../../src/exports/word/picture.ts';
import type { Pack } from '../../../../src/exports/zip.ts';
import { packAt } from '../../../../src/exports/zip-build.ts';
import { partsOf } from './parts.ts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
const page = 'https://example.org/практики/?a=1&b=2#place';

const made = (pack?: Pack) =>
  wordDocument(
    {
      title: 'Няня $& %day%',
      description: 'Описание %title%',
      address: page,
      version: 'Версия <1>',
      day: '2026-01-31',
      properties: { entry: 'practices/one' },
      blocks: [
        paragraphOf([qrPicture(PNG, page)]),
        paragraph([{ text: '%title% на %day%', address: 'https://example.org/1' }]),
        numbered([{ text: 'первый' }], true),
        numbered([{ text: 'второй' }], false),
        numbered([{ text: 'снова первый' }], true),
      ],
    },
    pack,
  );

test('the same document is the same bytes at any moment', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-04T05:06:08Z') });
  const first = await made();
  vi.resetModules();
  vi.setSystemTime(new Date('2027-08-09T10:11:12Z'));
  const again = await import('../../../../src/exports/word/document.ts');
  expect(again.wordDocument).not.toBe(wordDocument);
  const blocks = [paragraph([{ text: 'Текст', address: page }])];
  const little = { title: 'а', description: 'б', address: page, version: '', day: '2026-01-31' };
  expect(await again.wordDocument({ ...little, blocks })).toEqual(
    await wordDocument({ ...little, blocks }),
  );
  expect(await made()).toEqual(first);
  vi.useRealTimers();
});

test('a browser and a build pack the same parts', async () => {
  const parts = partsOf(await made());
  expect(partsOf(await made(packAt(3)))).toEqual(parts);
  expect([...parts.keys()][0]).toBe('[Content_Types].xml');
});

test('every place of the template is filled in, and no other', async () => {
  const parts = partsOf(await made());
  const core = parts.get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:title>Няня $&amp; %day%</dc:title>');
  expect(core).toContain('<dc:description>Описание %title%</dc:description>');
  expect(core.match(/2026-01-31T00:00:00Z/g)).toHaveLength(2);
  expect(parts.get('docProps/custom.xml')).toContain('>practices/one<');
  expect(parts.get('word/header1.xml')).toContain('>Версия &lt;1&gt;<');
  expect(parts.get('word/footer1.xml')).toContain(`>${page.replace('&', '&amp;')}<`);
  expect(parts.get('word/_rels/footer1.xml.rels')).toContain(
    `Target="${new URL(page).href.replace('&', '&amp;').replace('#place', '')}"`,
  );
  expect(parts.get('word/footer1.xml')).toContain('w:anchor="place"');
  expect(parts.get('word/document.xml')).toContain('>%title% на %day%<');
  const said = [...parts]
    .filter(([name]) => name !== 'word/document.xml' && name !== 'docProps/core.xml')
    .map(([, part]) => part);
  for (const part of said) expect(part).not.toMatch(/%[a-z]+%/);
});

test('what the text calls is there: links, the picture, lists that count anew', async () => {
  const document = await made();
  const parts = partsOf(document);
  const text = parts.get('word/document.xml') ?? '';
  const used = text.match(/(?<=r:(?:id|embed)=")[^"]+/g) ?? [];
  expect(used.length).toBeGreaterThanOrEqual(4);
  for (const name of used) {
    expect(parts.get('word/_rels/document.xml.rels')?.split(`Id="${name}"`)).toHaveLength(2);
  }
  expect(unzipSync(document)['word/media/image1.png']).toEqual(PNG);
  const lists = (text.match(/(?<=<w:numId w:val=")\d+/g) ?? []).map(Number);
  const [first = 0] = lists;
  expect(lists).toEqual([first, first, first + 1]);
  for (const list of lists) {
    expect(parts.get('word/numbering.xml')).toContain(`<w:num w:numId="${list}"`);
  }
});
