import { expect, test } from 'vitest';
import { formatProblem, type Problem } from '../../../../src/reader/problem.ts';
import { judgeUpload } from '../../../../src/reader/upload/judge.ts';
import { corpus } from '../../../fixtures/privacy/corpus.ts';
import { draft } from '../drafts.ts';
import { problemsWith, textOf } from '../entries.ts';

/** Places take turns: each every fifth sentence, neighbors others. */
const TURNS = 5;
const MINUTE = 60_000;

type Fields = Record<string, unknown>;

const inData = (fields: Fields, body = ''): Problem[] => {
  const one = draft(textOf('practices', fields, body));
  return [...one.findings.map((found) => ({ file: one.file, ...found })), ...problemsWith(one)];
};
const inBody = (body: string): Problem[] => inData({}, body);
const inTag = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
const inAttribute = (text: string) => text.replaceAll('"', '“');
const inAddress = (text: string) => encodeURIComponent(text);
const slugOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

/** Every kind of place that a sentence can slip into. */
const PLACES: Record<string, (text: string) => Problem[]> = {
  title: (text) => inData({ title: text }),
  text: (text) => inData({ goal: text }),
  choice: (text) => inData({ status: text }),
  'unknown key': (text) => inData({ [text]: 1 }),
  'unknown key within': (text) => inData({ contacts: { [text]: 1 } }),
  number: (text) => inData({ reach: [{ text: 'Семьи', value: text }] }),
  'text without quotation marks': (text) =>
    inData({ title: Number(text.replace(/\D/g, '').slice(0, 15)) }),
  group: (text) => inData({ contacts: text }),
  list: (text) => inData({ themes: text }),
  date: (text) => inData({ updated: text }),
  'web address': (text) => inData({ sources: [{ key: 'tass', url: text }] }),
  'insecure address': (text) => inBody(`[сайт](http://vk.com/${inAddress(text)})`),
  'key of a source': (text) => inData({ sources: [text, text].map((key) => ({ key })) }),
  'source that is not there': (text) => inBody(`<Source key="${inAttribute(text)}" />`),
  reference: (text) => inData({ region: text }),
  term: (text) => inData({ themes: [text] }),
  acceptance: (text) => inData({ acceptedWarnings: [{ rule: text, reason: 'Это школа.' }] }),
  prose: inBody,
  heading: (text) => inBody(`## ${text}\n\n[туда](#text-${slugOf(text)}q)`),
  link: (text) => inBody(`[связь](<${text}>)`),
  call: (text) => inBody(`[связь](tel:${inAddress(text)})`),
  picture: (text) => inBody(`![снимок](<${text}>)`),
  page: (text) => inBody(`[туда](/practices/${inAddress(text)}/)`),
  upload: (text) => inBody(`[туда](/uploads/${inAddress(text)}.pdf)`),
  section: (text) => inBody(`[туда](#${inAddress(text)})`),
  'section of a page': (text) => inBody(`[туда](/practices/school/#${inAddress(text)})`),
  insertion: (text) => inBody(`<${inTag(text)} />`),
  'option of an insertion': (text) => inBody(`<Note kind="${inAttribute(text)}" text="Да." />`),
  'attribute of an insertion': (text) => inBody(`<Note ${inTag(text)}="1" text="Да." />`),
  HTML: (text) => inBody(`<b${inTag(text)}>да</b${inTag(text)}>`),
  'name of an upload': (text) =>
    ['jpg', 'svg'].flatMap((kind) =>
      judgeUpload(`${text}.${kind}`, new Uint8Array([1])).map((found) => ({ file: '', ...found })),
    ),
};

/** What gives a person away: names, long numbers, addresses. */
const PERSONAL = /\p{Lu}\p{L}{3,}|\d{5,}|[\w.+-]+@[\w.-]+|(?<=\.(?:com|ru|me)\/)[\w.-]+/gu;

const told = (problems: readonly Problem[]): string => problems.map(formatProblem).join('\n');

const SENTENCES = corpus
  .filter(([must]) => must === 'block')
  .map(([, , text]) => ({ text, words: text.match(PERSONAL) ?? [] }));

test.each(Object.entries(PLACES).map(([name, problemsOf], turn) => ({ name, problemsOf, turn })))(
  'no message and no line of the report repeats what was written: $name',
  ({ problemsOf, turn }) => {
    // Words of the messages themselves.
    const own = `${told(problemsOf('щук 1'))} ${OWN_WORDS}`.toLowerCase();
    const mine = SENTENCES.filter((_sentence, index) => index % TURNS === turn % TURNS);
    const repeated = mine.flatMap(({ text, words }) => {
      const lines = told(problemsOf(text)).toLowerCase();
      return words.filter(
        (word) => !own.includes(word.toLowerCase()) && lines.includes(word.toLowerCase()),
      );
    });
    expect(repeated).toEqual([]);
  },
  MINUTE,
);

/** Words of the rules themselves, and abbreviations of offices, which are told because nothing explains them. */
const OWN_WORDS =
  'Ребёнок Телефон Дата Адрес СНИЛС Серия Контакты Мальчик Семья Приёмная Паспорт Мама Документ profile ' +
  'Возраст Ученица Мать Диагноз Инвалид Номер Полис Справка Больше УФМС ИПРА МБОУ ' +
  'Свидетельство Домашний ПМПК ЗАГС СДВГ ВЛКСМ Детей Семей Квартиру Пишите Подросток';

test('a name in capitals is taken for an abbreviation and is not repeated', () => {
  const report = told(inBody('Ведёт ИВАНОВА.\n\nПомогает МАША.\n\nРешает ОППН.'));
  expect(report).toContain('Сокращение «ОППН»');
  expect(report).toContain('Это сокращение');
  expect(report).not.toMatch(/ИВАНОВА|МАША/);
});
