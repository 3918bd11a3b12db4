import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { blankDocument } from '../../../src/exports/blank-document.ts';
import { blankOf } from '../../../src/exports/blank.ts';
import { inPart, line, list, term } from '../../../src/schema/fields.ts';
import { fieldsOf } from '../../../src/schema/introspection.ts';
import { practice } from '../../../src/schema/practice.ts';

const terms = (vocabulary: string) => [`${vocabulary}: первый`, `${vocabulary}: второй`];
const blank = blankOf(practice, terms);
const questions = blank.flatMap((part) => part.questions);

test('a blank asks every field of the schema but those of the editors, once', () => {
  const asked = fieldsOf(practice).filter(({ meta }) => meta.part !== 'editors');
  expect(questions.map(({ label }) => label).toSorted()).toEqual(
    asked.map(({ meta }) => meta.label).toSorted(),
  );
});

test('a new field of the schema is in the blank', () => {
  const schema = practice.extend(
    inPart('work', { mood: line({ label: 'Настроение семьи', hint: 'Одним словом' }).optional() }),
  );
  const work = blankOf(schema, terms).find(({ title }) => title === 'Что делают');
  expect(work?.questions).toContainEqual(
    expect.objectContaining({ label: 'Настроение семьи', hint: 'Одним словом', required: false }),
  );
});

test.each([
  ['Вид', false, 'практика'],
  ['Темы', true, 'themes: первый'],
  ['Уровень профилактики', true, 'первичная'],
])('%s is chosen from a list, several: %s', (label, several, option) => {
  const found = questions.find((one) => one.label === label);
  expect(found).toMatchObject({ several });
  expect(found?.options).toContain(option);
});

/** Text of a file inside a Word document. */
const inside = (document: Uint8Array, name: string): string =>
  strFromU8(unzipSync(document)[name] ?? new Uint8Array());

test('the document can be heard: headings, a language, headers of tables', async () => {
  const schema = z.strictObject({
    title: line({ label: 'Название', hint: 'Коротко <и> ясно' }),
    themes: list(term('themes', { label: 'Тема' }), { label: 'Темы' }).optional(),
    steps: list(z.strictObject({ what: line({ label: 'Что делают' }) }), { label: 'Шаги' }),
  });
  const introduction = { title: 'Паспорт', paragraphs: ['Заполните.'] };
  const document = await blankDocument(introduction, blankOf(schema, terms), {
    address: 'https://example.org/submit/',
    day: '2026-01-02',
  });
  const text = inside(document, 'word/document.xml');
  expect(text).toContain('w:pStyle w:val="Title"');
  expect(text.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(1);
  expect(text.match(/w:pStyle w:val="Heading2"/g)).toHaveLength(3);
  expect(text).toContain('Название (обязательно)');
  expect(text).toContain('Коротко &lt;и&gt; ясно');
  expect(text).toContain('☐ themes: второй');
  expect(text.match(/<w:tblHeader/g)).toHaveLength(1);
  expect(inside(document, 'word/styles.xml')).toContain('w:lang w:val="ru-RU"');
  expect(inside(document, 'docProps/core.xml')).toContain('<dc:title>Паспорт</dc:title>');
  expect(inside(document, 'docProps/core.xml')).not.toContain('Un-named');
});
