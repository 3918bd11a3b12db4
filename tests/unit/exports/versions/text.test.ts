import { describe, expect, it, test } from 'vitest';
import { parseAtBuild } from '../../../../src/reader/body/build-parser.ts';
import { entryFile } from '../../../../src/reader/entry-file.ts';
import { pastStateOf } from '../../../../src/reader/past-state.ts';
import { versionText } from '../../../../src/exports/versions/text.ts';

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

const about = {
  collection: 'practices',
  date: '2026-02-01',
  name: 'abcdef1234',
  now: 'https://example.org/practices/a/',
} as const;

const write = (written: string) =>
  plainSpaces(
    versionText({
      ...about,
      state: pastStateOf(
        entryFile('practices', 'a'),
        new TextEncoder().encode(written),
        parseAtBuild,
      ),
      nameOf: (id, { reference }) => (reference === 'regions' ? `Название ${id}` : undefined),
    }),
  );

const practice = (summary: string, body = 'Как это было.') =>
  `---\ntitle: Няня на час\nsummary: ${summary}\nremarks: Звонила Петровна\n---\n\n${body}\n`;

test('a version says its fields by their labels, its day and where the entry is now', () => {
  const text = write(practice('Помогаем выйти на работу.'));
  for (const part of [
    'Няня на час\n',
    'Версия abcdef1234 от 1 февраля 2026. Запись сейчас: https://example.org/practices/a/',
    ': Помогаем выйти на работу.',
    'Как это было.',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/summary|Петровна/);
});

test('what a version refers to is said by its name, and by its id when it has none', () => {
  const text = write('---\ntitle: Няня\nregion: ru-ngr\nthemes: [nannies]\n---\n');
  expect(text).toContain('Регион: Название ru-ngr\n');
  expect(text).toMatch(/Темы — 1: nannies\n/);
});

const SECRET = 'Маша Иванова, 7 лет, живёт на ул. Мира, д. 5, кв. 7.';
const HIDDEN = /Маш|Мира|Няня|Петровна|Как это было/;

describe('a version with personal data is not given', () => {
  it.each([
    ['in a field', practice(SECRET)],
    ['in its prose', practice('Помогаем.', SECRET)],
    ['beside no field', `---\n---\n\n${SECRET}\n`],
    ['in a name of a link', practice('Помогаем.', `[Сайт]: https://example.org "${SECRET}"`)],
    [
      'in a field that should be an id',
      practice('Помогаем.').replace('---', `---\nregion: "${SECRET}"`),
    ],
  ])('%s', (_where, written) => {
    const text = write(written);
    expect(text).toContain('Версия не показана');
    expect(text).toContain('могут быть личные сведения');
    expect(text).not.toMatch(HIDDEN);
  });
});

describe('a version that cannot be read is not given: no rule has judged it', () => {
  it.each([
    ['broken YAML', `---\ntitle: [\nsummary: ${SECRET}\n---\n\nКак это было.\n`],
    ['a field twice', practice(SECRET).replace('---', '---\ntitle: Няня')],
    ['no title', practice('Помогаем.').replace('title: Няня на час\n', '')],
    ['no fields', '---\n---\n\nКак это было.\n'],
    ['a note that nothing refers to', practice('Помогаем.', `Текст.\n\n[^1]: ${SECRET}`)],
    ['no front matter', SECRET],
    ['a sign that turns the text', practice('Помогаем \u202E выйти')],
    ['a control character', practice('Помогаем \u0007 выйти')],
    ['code in its prose', practice('Помогаем.', 'export const name = 1;')],
    ['prose that does not parse', practice('Помогаем.', 'дети <18 лет {')],
    ['nothing', ''],
  ])('%s', (_what, written) => {
    const text = write(written);
    expect(text).toContain('Версия не показана');
    expect(text).toContain('записана с ошибкой');
    expect(text).not.toMatch(HIDDEN);
    for (const sign of ['\u202E', '\u0007']) expect(text).not.toContain(sign);
  });
});

test('what steers the program that reads the text is left out', () => {
  const state = { value: { title: 'Няня\u202E\u0007' }, prose: 'Как\u2066 было' };
  expect(versionText({ ...about, state })).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
});

test.each([
  ['withdrawn', 'отозвала редакция'],
  ['removed', 'сняли с публикации'],
] as const)('a version that was %s says so', (unshown, why) => {
  const text = plainSpaces(versionText({ ...about, state: { unshown }, now: undefined }));
  expect(text).toContain(why);
  expect(text).not.toContain('Запись сейчас');
});
