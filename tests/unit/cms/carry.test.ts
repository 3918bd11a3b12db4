import { describe, expect, test } from 'vitest';
import { backupOf } from '../../../src/cms/carry/backup.ts';
import { isExpired, isSameDraft, readCarried } from '../../../src/cms/carry/carried.ts';
import { isMentioned, packed } from '../../../src/cms/carry/pack.ts';
import { obstacleTo, titleOf } from '../../../src/cms/carry/obstacle.ts';
import { remainsOf } from '../../../src/cms/carry/remains.ts';
import { isReachable } from '../../../src/components/submit/carry-on.ts';
import { FILE_MAX } from '../../../src/reader/text/decode.ts';
import { UPLOAD_MAX } from '../../../src/reader/upload/kinds.ts';
import { gpsExif, jpeg } from '../reader/upload/files.ts';

const text = '---\ntitle: Клуб соседей\nsummary: Клуб.\n---\n\nРассказ.\n';
const picture = { name: 'klub-1.jpg', bytes: jpeg() };
const draft = {
  version: 2,
  at: 1_700_000_000_000,
  collection: 'practices',
  text,
  files: [picture],
};

describe('what the browser kept', () => {
  test('is taken as it was written', () => {
    expect(readCarried(draft)).toEqual(draft);
  });

  test.each([
    ['nothing', undefined],
    ['a text', text],
    ['another version', { ...draft, version: 1 }],
    ['a draft of no time', { ...draft, at: undefined }],
    ['more than a draft', { ...draft, slug: '../admin' }],
    ['a folder that is none', { ...draft, collection: '__proto__' }],
    ['a folder that takes no new entries', { ...draft, collection: 'regions' }],
    ['a text without end', { ...draft, text: 'а'.repeat(FILE_MAX + 1) }],
    ['a path for a name', { ...draft, files: [{ ...picture, name: '../../index.jpg' }] }],
    ['a page for a picture', { ...draft, files: [{ ...picture, name: 'klub.html' }] }],
    ['a drawing', { ...draft, files: [{ ...picture, name: 'klub.svg' }] }],
    [
      'what is no picture',
      { ...draft, files: [{ ...picture, bytes: new TextEncoder().encode('<script>') }] },
    ],
    ['a picture with its place', { ...draft, files: [{ ...picture, bytes: jpeg(gpsExif()) }] }],
    ['a huge file', { ...draft, files: [{ ...picture, bytes: new Uint8Array(UPLOAD_MAX + 1) }] }],
    ['no bytes', { ...draft, files: [{ ...picture, bytes: 'data:image/jpeg,x' }] }],
    ['two files of one name', { ...draft, files: [picture, picture] }],
    [
      'files without end',
      {
        ...draft,
        files: Array.from({ length: 51 }, (_, at) => ({ ...picture, name: `klub-${at}.jpg` })),
      },
    ],
  ])('is not taken when it is %s', (_what, value) => {
    expect(readCarried(value)).toBeUndefined();
  });
});

test.each([
  [0, false],
  [30, false],
  [31, true],
])('a draft that has waited %i days is forgotten: %s', (days, expected) => {
  expect(isExpired(draft, draft.at + days * 86_400_000)).toBe(expected);
});

test('a draft is the same at another time, and another one with another text', () => {
  const read = readCarried(draft);
  if (!read) throw new Error('The draft was not read.');
  expect(isSameDraft(read, { ...read, at: 0, files: [] })).toBe(true);
  expect(isSameDraft(read, { ...read, text: `${text}Ещё.` })).toBe(false);
  expect(isSameDraft(read, { ...read, collection: 'events' })).toBe(false);
});

test.each([
  ['a draft', draft, [text, picture.bytes]],
  [
    'a draft of another version',
    { ...draft, version: 9, files: [picture, 'x'] },
    [text, picture.bytes],
  ],
  ['what has no text', { title: 'Клуб' }, ['{"title":"Клуб"}']],
  ['nothing', undefined, ['null']],
])('what there is can be had as files of %s', (_what, value, expected) => {
  expect(remainsOf(value).map(({ content }) => content)).toEqual(expected);
});

describe('files on their way', () => {
  const [mine, other] = [jpeg(), Uint8Array.from([...jpeg(), 0])];
  const withFiles = (...names: string[]) =>
    names.map((name) => `![Двор](/uploads/${name})`).join('\n');

  test.each([
    ['/uploads/x.doc', true],
    ['(/uploads/x.doc)', true],
    ['/uploads/x.doc. Дальше', true],
    ['/uploads/x.doc#page=2', true],
    ['/uploads/x.docx', false],
    ['/uploads/x.doc.pdf', false],
    ['/uploads/x.doc/a', false],
    ['/old/uploads/x.doc', false],
    ['https://elsewhere.example/uploads/x.doc', false],
    ['/uploads/xxdoc', false],
  ])('«%s» leads to x.doc: %s', (line, expected) => {
    expect(isMentioned(line, 'x.doc')).toBe(expected);
  });

  test.each([
    ['a free name', ['dvor.jpg'], [], ['dvor.jpg']],
    ['a name of the catalogue', ['dvor.jpg'], ['/uploads/dvor.jpg'], ['dvor-2.jpg']],
    [
      'a name of the catalogue, its next one taken by the entry itself',
      ['dvor.jpg', 'dvor-2.jpg'],
      ['/uploads/dvor.jpg'],
      ['dvor-3.jpg', 'dvor-2.jpg'],
    ],
    ['a name that is no address', ['Двор 1.JPG'], ['/uploads/dvor-1.jpg'], ['dvor-1-2.jpg']],
    ['two names that make one', ['Двор.jpg', 'dvor.jpg'], [], ['dvor-2.jpg', 'dvor.jpg']],
  ])('%s', (_what, names, uploads, expected) => {
    const files = names.map((name) => ({ name, bytes: mine }));
    expect(packed(withFiles(...names), files, uploads)).toEqual({
      text: withFiles(...expected),
      files: expected.map((name) => ({ name, bytes: mine })),
      renamed: names.flatMap((from, at) =>
        from === expected[at] ? [] : [{ from, to: expected[at] }],
      ),
      left: [],
    });
  });

  test('what the text does not lead to and what is faulty stays', () => {
    const files = [
      { name: 'chuzhoi.jpg', bytes: mine },
      { name: 'dvor.jpg', bytes: jpeg(gpsExif()) },
    ];
    expect(packed(withFiles('dvor.jpg'), files, [])).toMatchObject({
      files: [],
      left: ['dvor.jpg'],
    });
  });

  test('the same file chosen twice goes once, another one of its name stops the entry', () => {
    const name = 'dvor.jpg';
    const twice = (bytes: Uint8Array) =>
      packed(
        withFiles(name),
        [
          { name, bytes: mine },
          { name, bytes },
        ],
        [],
      );
    expect(twice(mine)).toMatchObject({ files: [{ name }] });
    expect(twice(other)).toEqual({
      reason: expect.stringContaining('с одним именем «dvor.jpg»') as string,
    });
  });
});

describe('what stands against an empty form', () => {
  const known = { ids: { practices: ['klub-sosedei', 'staryi-klub'] } };
  const other = text.replace('Клуб соседей', 'Клуб родителей');
  test.each([
    ['nothing', other, undefined, undefined],
    ['an entry of the same title', text, undefined, { existing: 'klub-sosedei' }],
    ['the entry that a passport is of', other, 'staryi-klub', { existing: 'staryi-klub' }],
  ])('%s', (_what, own, entry, expected) => {
    expect(obstacleTo({ collection: 'practices', text: own, entry }, known)).toEqual(expected);
  });

  test.each([
    ['code for data', '---js\nmodule.exports = {}\n---\n'],
    ['data that cannot be read', '---\ntitle: [\n---\n'],
    ['data that no form can show', '---\ntitle: [a]\n---\n'],
    ['a part of the form for a field', '---\ntitle: a\npart_work: b\n---\n'],
    ['no data', 'Просто рассказ'],
  ])('%s', (_what, own) => {
    const obstacle = obstacleTo({ collection: 'practices', text: own, entry: undefined }, known);
    expect(JSON.stringify(obstacle)).toContain('{"reason":"Файл не читается');
  });

  test('an entry without a title is taken', () => {
    const untitled = '---\nsummary: Клуб.\n---\n';
    expect(titleOf({ collection: 'practices', text: untitled })).toBe('');
    expect(
      obstacleTo({ collection: 'practices', text: untitled, entry: undefined }, known),
    ).toBeUndefined();
  });
});

test('a draft becomes a form that was not saved, of an entry without a file', async () => {
  const read = readCarried(draft);
  if (!read) throw new Error('The draft was not read.');
  const { raw, path, mediaFiles } = backupOf(read);
  expect({ raw, path }).toEqual({ raw: text, path: '' });
  expect(mediaFiles).toMatchObject([
    { name: 'klub-1.jpg', path: 'public/uploads/klub-1.jpg', draft: true },
  ]);
  expect(new Uint8Array((await mediaFiles[0]?.file.arrayBuffer()) ?? [])).toEqual(picture.bytes);
});

test.each([
  ['/cms-backend/state', 'localhost', true],
  ['/cms-backend/state', '127.0.0.1', true],
  ['/cms-backend/state', 'praktiki.example', false],
  ['', 'praktiki.example', true],
])('with the local backend at «%s» the CMS is for %s: %s', (state, host, expected) => {
  expect(isReachable({ state, known: '' }, host)).toBe(expected);
});
