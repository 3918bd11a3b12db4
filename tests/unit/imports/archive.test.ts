import { strToU8 } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { openArchive } from '../../../src/imports/archive.ts';
import { refuseLarge } from '../../../src/imports/archive/safety.ts';
import { Refusal } from '../../../src/imports/refusal.ts';
import { oldOffice, packed, paragraph, withDirectory, wordParts } from './office-files.ts';

const parts = wordParts(paragraph('Текст'));
const whole = packed(parts);

const SIZE = 24;
const FLAGS = 8;

/** Document whose main part is changed in the directory alone. */
const lying = (size: number) =>
  withDirectory(whole, (record, name) => {
    if (name === 'word/document.xml') record.setUint32(SIZE, size, true);
  });

const cases: [what: string, bytes: Uint8Array, message: string][] = [
  ['an empty file', new Uint8Array(), 'Файл пуст'],
  ['a text', strToU8('Просто текст'), 'Это не документ Word, или файл повреждён'],
  ['a renamed .doc', oldOffice('WordDocument'), 'файл старого вида (.doc, .xls)'],
  ['a file with a password', oldOffice('EncryptedPackage'), 'Файл закрыт паролем'],
  ['a renamed PDF', strToU8('%PDF-1.7 …'), 'Внутри — документ PDF'],
  ['a renamed RTF', strToU8('{\\rtf1 …}'), 'Внутри — документ RTF'],
  ['a renamed page', strToU8('<html><body>'), 'Внутри — страница или разметка XML'],
  ['half a document', whole.subarray(0, whole.length / 2), 'повреждён или скачан не целиком'],
  [
    'a renamed .odt',
    packed({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    'Внутри — документ OpenOffice или LibreOffice',
  ],
  ['a renamed .pages', packed({ 'Index/Document.iwa': 'x' }), 'Внутри — документ программ Apple'],
  ['a renamed .xlsx', packed({ 'xl/workbook.xml': '<x/>' }), 'Внутри — таблица Excel'],
  ['an archive of documents', packed({ 'паспорт.docx': whole }), 'Внутри — архив с файлами'],
  [
    'a document without its text',
    packed({ '[Content_Types].xml': parts['[Content_Types].xml'] ?? '' }),
    'В файле нет самого содержания',
  ],
  [
    'an archive with a password',
    withDirectory(whole, (record) => {
      record.setUint16(FLAGS, 1, true);
    }),
    'Файл закрыт паролем',
  ],
  ['a part that swells past its promise', lying(5), 'Файл повреждён: часть его не читается'],
  ['a part that promises too much', lying(2_000_000_000), 'Распакованный файл слишком велик'],
  [
    'a bomb that tells the truth',
    packed({ ...parts, 'word/media/image1.bin': new Uint8Array(70_000_000) }),
    'Распакованный файл слишком велик',
  ],
  [
    'too many parts',
    packed({
      ...parts,
      ...Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`w/${at}`, ''])),
    }),
    'Внутри файла больше 2000 частей',
  ],
  ['macros', packed({ ...parts, 'word/vbaProject.bin': 'x' }), 'В файле есть макросы'],
  [
    'a renamed .docm',
    packed(wordParts('', 'application/vnd.ms-word.document.macroEnabled.main+xml')),
    'В файле есть макросы',
  ],
  ['a path out of the archive', packed({ ...parts, '../../x.xml': '' }), 'Имена частей'],
  ['an absolute path', packed({ ...parts, '/etc/x': '' }), 'Имена частей'],
  ['a path with a drive', packed({ ...parts, 'C:\\x': '' }), 'Имена частей'],
  ['names that turn round', packed({ ...parts, 'word/\u202Ex': '' }), 'Имена частей'],
  ['two parts of one name', packed({ ...parts, 'Word/Document.xml': '' }), 'Имена частей'],
  [
    'a declaration of entities',
    packed({ ...parts, '[Content_Types].xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }),
    'команды, каких в нём не бывает',
  ],
];

describe('openArchive', () => {
  it('reads the parts of a whole file', () => {
    const archive = openArchive(whole, 'docx');
    expect(archive.names).toEqual(Object.keys(parts));
    expect(archive.text('word/document.xml')).toBe(parts['word/document.xml']);
    expect(archive.read('word/none.xml')).toBeUndefined();
  });

  it('packs some of them anew', () => {
    const main = openArchive(whole, 'docx').only((name) => !name.startsWith('_rels'));
    expect(openArchive(main, 'docx').names).toEqual(['[Content_Types].xml', 'word/document.xml']);
  });

  it('finds a main part with a number, as programs on the web name it', () => {
    const { 'word/document.xml': main = '', ...others } = parts;
    const { names } = openArchive(packed({ ...others, 'word/document2.xml': main }), 'docx');
    expect(names).toContain('word/document2.xml');
  });

  test.each(cases)('refuses %s and says what to do', (_what, bytes, message) => {
    const open = () => {
      const archive = openArchive(bytes, 'docx');
      for (const name of archive.names) archive.read(name);
    };
    expect(open).toThrow(Refusal);
    expect(open).toThrow(message);
    expect(open).toThrow(/Откройте|Сохраните|сохраните|Распакуйте|Скопируйте/);
  });

  it('refuses every file that is cut short or has a byte changed, or reads it', () => {
    for (let at = 0; at < whole.length; at += 7) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      for (const bytes of [whole.subarray(0, at), changed]) {
        try {
          const archive = openArchive(bytes, 'docx');
          for (const name of archive.names) archive.read(name);
        } catch (reason) {
          expect(reason).toBeInstanceOf(Refusal);
        }
      }
    }
  });
});

describe('refuseLarge', () => {
  it.each([
    [20_000_000, ''],
    [50_000_000, 'В файле 50 мегабайт, а принимается не больше 20'],
  ])('judges %d bytes by their number alone', (size, message) => {
    let said = '';
    try {
      refuseLarge(size);
    } catch (reason) {
      said = String(reason);
    }
    expect(said.replaceAll('\u00A0', ' ')).toContain(message);
    expect(said === '').toBe(message === '');
  });
});
