import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../../scripts/lib/cms/requests/parse.ts';
import { Refusal } from '../../../scripts/lib/cms/requests/refusal.ts';
import { gpsExif, jpeg } from '../reader/upload/files.ts';
import { ENTRY, PNG, request, saving, TEXT, upload } from './requests.ts';

const GPS = Buffer.from(jpeg(gpsExif())).toString('base64');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const get = (path: string): string => request('getEntry', { path });
const remove = (path: string): string =>
  request('deleteFiles', { paths: [path], options: { commitMessage: 'Удаление' } });
const draft = { collection: 'practices', slug: 'one-more' };

const usual: [string, string][] = [
  ['information', request('info')],
  ['information without parameters', JSON.stringify({ branch: 'main', action: 'info' })],
  [
    'a folder',
    request('entriesByFolder', { folder: 'content/people', extension: 'yaml', depth: 1 }),
  ],
  ['files', request('entriesByFiles', { files: [{ path: ENTRY, label: 'Прокат' }] })],
  ['an entry', get(ENTRY)],
  ['drafts', request('unpublishedEntries')],
  ['a draft by its name', request('unpublishedEntry', { id: 'practices/one-more' })],
  ['a draft by its parts', request('unpublishedEntry', draft)],
  ['a save', saving()],
  [
    'a save with a picture',
    saving(
      {},
      {},
      { assets: [{ path: 'public/uploads/a.png', content: PNG, encoding: 'base64' }] },
    ),
  ],
  ['a save of what is not complete yet', saving({ raw: TEXT.replace(/^region: .*\n/m, '') })],
  ['a status', request('updateUnpublishedEntryStatus', { ...draft, newStatus: 'pending_review' })],
  ['a publication', request('publishUnpublishedEntry', draft)],
  ['a draft thrown away', request('deleteUnpublishedEntry', draft)],
  ['a deletion', remove(ENTRY)],
  ['a deleted upload', remove('public/uploads/a.png')],
  ['uploads', request('getMedia', { mediaFolder: 'public/uploads' })],
  ['an upload', upload('public/uploads/a.png')],
  ['a document', upload('public/uploads/a.pdf', base64('%PDF-1.7 …'))],
];

const PLACES = [
  '.git/config',
  '.git/hooks/post-merge',
  'package.json',
  'src/pages/index.astro',
  'src/x.mdx',
  'content/../package.json',
  'content/practices/../../package.json',
  '../outside.mdx',
  '/etc/passwd',
  '/content/practices/one.mdx',
  'content/practices/..%2f..%2fpackage.json',
  'content/practices/%2e%2e.mdx',
  'content%2fpractices%2fone.mdx',
  String.raw`content\practices\one.mdx`,
  String.raw`content/practices/..\..\x.mdx`,
  'content/practices/one.mdx\0.txt',
  'content/practices/one\n.mdx',
  'content/practices/.mdx',
  'content/practices/.hidden.mdx',
  'content/practices/one.MDX',
  'content/practices/One.mdx',
  'content/practices/один.mdx',
  'content/practices/оne.mdx',
  'content/practices/index.mdx',
  'content/practices/con.mdx',
  'content/practices/one.yaml',
  'content/practices/one.js',
  'content/practices/deep/one.mdx',
  'content//practices/one.mdx',
  './content/practices/one.mdx',
  'content/secrets/one.mdx',
  'content/README.md',
  `content/practices/${'a'.repeat(100)}.mdx`,
  'public/uploads/../../package.json',
  'public/uploads/.htaccess',
  'public/favicon.svg',
  'public/uploads',
  '',
];

const NAMES = [
  'a.svg',
  'a.html',
  'a.htm',
  'a.js',
  'a.xml',
  'a.png.svg',
  'a.PNG',
  'a',
  'ё.png',
  'x/a.png',
];

const attacks: [string, string][] = [
  ...PLACES.flatMap((place): [string, string][] => [
    [`reading ${JSON.stringify(place)}`, get(place)],
    [`listing ${JSON.stringify(place)}`, request('entriesByFiles', { files: [{ path: place }] })],
    [`saving ${JSON.stringify(place)}`, saving({ path: place })],
    [`deleting ${JSON.stringify(place)}`, remove(place)],
    [`uploading ${JSON.stringify(place)}`, upload(place)],
  ]),
  ...NAMES.map((name): [string, string] => [`uploading ${name}`, upload(`public/uploads/${name}`)]),
  ['a page that calls itself a picture', upload('public/uploads/a.png', base64('<html><script>'))],
  [
    'a drawing that calls itself a picture',
    upload('public/uploads/a.webp', base64('<svg onload="x()">')),
  ],
  [
    'an archive that calls itself a document',
    upload('public/uploads/a.docx', base64('PK\u0003\u0004 x.exe')),
  ],
  [
    'an upload that is too large',
    upload(
      'public/uploads/a.png',
      Buffer.concat([Buffer.from(PNG, 'base64'), Buffer.alloc(10_000_001)]).toString('base64'),
    ),
  ],
  ['an upload that is not base64', upload('public/uploads/a.png', 'iVBOR<>w0KGgo=')],
  ['an upload in another encoding', upload('public/uploads/a.png', PNG, 'utf8')],
  [
    'another branch',
    JSON.stringify({
      branch: 'main',
      action: 'getEntry',
      params: { branch: 'gh-pages', path: ENTRY },
    }),
  ],
  [
    'a branch that is an option',
    JSON.stringify({ action: 'unpublishedEntries', params: { branch: '--upload-pack=x' } }),
  ],
  ['no branch', JSON.stringify({ action: 'getEntry', params: { path: ENTRY } })],
  ['an unknown action', request('getNotes', draft)],
  ['an action of every object', request('constructor')],
  ['an action that is no word', JSON.stringify({ action: ['info'], params: {} })],
  ['another folder', request('entriesByFolder', { folder: 'src', extension: 'ts', depth: 1 })],
  [
    'another ending',
    request('entriesByFolder', { folder: 'content/practices', extension: '', depth: 1 }),
  ],
  [
    'another depth',
    request('entriesByFolder', { folder: 'content/practices', extension: 'mdx', depth: 9 }),
  ],
  ['media elsewhere', request('getMedia', { mediaFolder: '.git' })],
  ['a draft elsewhere', request('unpublishedEntry', { id: 'practices/../main' })],
  [
    'a draft of another folder',
    request('publishUnpublishedEntry', { collection: 'heads', slug: 'main' }),
  ],
  [
    'a file of another draft',
    request('unpublishedEntryDataFile', { ...draft, id: ENTRY, path: ENTRY }),
  ],
  [
    'an unknown status',
    request('updateUnpublishedEntryStatus', { ...draft, newStatus: 'published' }),
  ],
  ['a message of two lines', saving({}, { commitMessage: 'Правка\n\nCo-authored-by: x' })],
  ['a message with an escape', saving({}, { commitMessage: 'Правка \u001b[2J' })],
  ['a message that turns the line', saving({}, { commitMessage: 'Правка \u202eabc' })],
  ['an empty message', saving({}, { commitMessage: '  ' })],
  ['a save past the draft', saving({}, { useWorkflow: false })],
  ['a picture that tells where it was taken', upload('public/uploads/a.jpg', GPS)],
  [
    'the same picture with an entry',
    saving(
      {},
      {},
      { assets: [{ path: 'public/uploads/a.jpg', content: GPS, encoding: 'base64' }] },
    ),
  ],
  ['a file with the name of a person', upload('public/uploads/pasport-ivanova-masha.png')],
  ['a new address', saving({ newPath: 'content/practices/other.mdx' })],
  ['another slug', saving({ slug: 'other' })],
  ['another collection', saving({}, { collectionName: 'events' })],
  ['two files', request('persistEntry', { dataFiles: [], assets: [], options: {} })],
  [
    'an old form of saving',
    request('persistEntry', {
      entry: { path: ENTRY, slug: 'x', raw: 'x' },
      assets: [],
      options: {},
    }),
  ],
  ['code in front of the fields', saving({ raw: TEXT.replace('---', '---js') })],
  ['a field of its own', saving({ raw: TEXT.replace('---\n', '---\nlayout: ../../x.astro\n') })],
  ['a script in the text', saving({ raw: `${TEXT}\n<script>alert(1)</script>\n` })],
  ['an import in the text', saving({ raw: `${TEXT}\nimport x from 'node:fs'\n` })],
  ['an entry that is too large', saving({ raw: TEXT + 'а'.repeat(200_000) })],
  ['a zero byte in the text', saving({ raw: `${TEXT}\0` })],
  ['a list', '[]'],
  ['nothing', ''],
  ['null', 'null'],
  ['no JSON', '{action: "info"}'],
  ['parameters that are no object', JSON.stringify({ action: 'getEntry', params: 'x' })],
];

describe('what the CMS may ask for', () => {
  it.each(usual)('lets %s pass', (_name, text) => {
    expect(() => parseRequest(text)).not.toThrow();
  });

  it.each(attacks)('refuses %s', (_name, text) => {
    expect(() => parseRequest(text)).toThrow(Refusal);
    expect(() => parseRequest(text)).toThrow(/[а-яё]{3}.*\.$/su);
  });

  it('passes on what it has checked and nothing else', () => {
    const text = request('publishUnpublishedEntry', { ...draft, force: true, cmsLabelPrefix: 'x' });
    expect(parseRequest(text).params).toEqual({ branch: 'main', ...draft });
  });
});
