import { expect, test } from 'vitest';
import { parseAtBuild } from '../../../../src/reader/body/build-parser.ts';
import { draftOf } from '../../../../src/reader/draft.ts';
import { entryFile } from '../../../../src/reader/entry-file.ts';
import { versionText } from '../../../../src/exports/versions/text.ts';

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

const write = (written: string) =>
  plainSpaces(
    versionText({
      draft: draftOf(entryFile('practices', 'a'), new TextEncoder().encode(written), parseAtBuild),
      written,
      prose: written.split('---\n').at(-1) ?? '',
      date: '2026-02-01',
      name: 'abcdef1234',
      now: 'https://example.org/practices/a/',
      nameOf: (id, { reference }) => (reference === 'regions' ? `Название ${id}` : undefined),
    }),
  );

const practice = (summary: string) =>
  `---\ntitle: Няня на час\nsummary: ${summary}\n---\n\nКак это было.\n`;

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
  expect(text).not.toContain('summary');
});

test('what a version refers to is said by its name, and by its id when it has none', () => {
  const text = write('---\ntitle: Няня\nregion: ru-ngr\nthemes: [nannies]\n---\n');
  expect(text).toContain('Регион: Название ru-ngr\n');
  expect(text).toMatch(/Темы — 1: nannies\n/);
});

test('a version with personal data is not given', () => {
  const text = write(practice('Маша Иванова, 7 лет, живёт на ул. Мира, д. 5, кв. 7.'));
  expect(text).toContain('Версия не показана');
  expect(text).not.toMatch(/Маш|Мира|Няня|Как это было/);
});

test('what is no data any more is given as it stands', () => {
  expect(write('---\ntitle: [\n---\n\nТекст.\n')).toContain('title: [');
});
