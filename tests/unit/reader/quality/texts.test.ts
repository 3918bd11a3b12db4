import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../../src/reader/passages/passage.ts';
import { plainPassages } from '../../../../src/reader/passages/plain.ts';
import { unexplainedAbbreviations } from '../../../../src/reader/quality/abbreviations.ts';
import { claimsWithoutData } from '../../../../src/reader/quality/claims.ts';
import { longSentences } from '../../../../src/reader/quality/long-sentences.ts';
import { countWords, sentencesOf } from '../../../../src/reader/quality/sentences.ts';

/** Text of one line as a passage of the prose, or of one of these fields. */
const passage = (text: string, more: Partial<Passage> = {}): Passage => {
  const [first] = plainPassages(text);
  if (!first) throw new Error('empty');
  return { ...first, ...more };
};

test.each([
  ['Первое. Второе! Третье? Четвёртое… Пятое', 5],
  ['В 2025 г. помогли 30 семьям.', 1],
  ['Живёт на ул. Ленина, д. 5, в г. Омске.', 1],
  ['И. О. Петрова и т. д. Новое предложение.', 1],
  ['Стоит 5 тыс. руб. Деньги даёт фонд.', 1],
  ['Сказала: «Мы рядом». Семья осталась.', 2],
  ['Версия 2.5 готова. 30 семей ждут.', 2],
  ['Первое.\n\nвторое', 2],
  ['', 0],
])('%j has sentences: %i', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test('a sentence knows its place', () => {
  expect(sentencesOf('Один.  Два.')).toEqual([
    { text: 'Один.', start: 0 },
    { text: 'Два.', start: 7 },
  ]);
});

test.each([
  ['социально-реабилитационный центр', 2],
  ['на 2,5 % — за 2020–2025 годы', 5],
  ['«…»', 0],
])('%j has words: %i', (text, count) => {
  expect(countWords(text)).toBe(count);
});

const LONG = `${'слово '.repeat(36).trim()}.`;

describe('long sentences', () => {
  test('one of 36 words is told at its place', () => {
    expect(longSentences(passage(`Коротко. Снова. С${LONG.slice(1)}`))).toMatchObject([
      { rule: 'long-sentence', level: 'warning', line: 1, column: 17 },
    ]);
  });

  test.each<[string, Passage]>([
    ['of 35 words', passage(`${'слово '.repeat(35).trim()}.`)],
    ['of somebody else', passage(LONG, { kind: 'insertion', insertion: 'Quote', path: ['text'] })],
    ['that is a row of a table', passage(LONG, { kind: 'row' })],
    ['that is the title of a publication', passage(LONG, { path: ['sources', 0, 'title'] })],
    ['that a resolution holds', passage(LONG, { path: ['resolution', 0, 'text'] })],
  ])('one %s is not', (_name, one) => {
    expect(longSentences(one)).toEqual([]);
  });
});

describe('claims without data', () => {
  test.each([
    'Снизилось число отказов от детей.',
    'Число повторных изъятий заметно снизилось.',
    'Доля семей, которые справились, выросла.',
    'Работа клуба позволила сократить сроки.',
    'Удалось существенно уменьшить очередь.',
    'Служба значительно сократила путь семьи.',
    'Практика доказала свою эффективность.',
    'Технология показала высокую результативность.',
    'Это эффективная практика.',
    'Метод даёт хорошие результаты.',
    'Есть положительная динамика.',
  ])('%s', (text) => {
    expect(claimsWithoutData(passage(text))).toMatchObject([
      { rule: 'claim-without-data', level: 'warning', line: 1 },
    ]);
  });

  test.each([
    'Число отказов снизилось на 23 %.',
    'Число отказов снизилось вдвое.',
    'Эффективность не измеряли.',
    'Чтобы снизилось число отказов, нужны няни.',
    'Как изменилось число семей и что позволило сократить сроки?',
    'Число семей не снизилось.',
    'Форум назывался «Эффективная практика помощи семье».',
    'Сократили бланк до одной страницы.',
    'Дети выросли и уехали.',
    'Студент вырос в детском доме.',
    'Служба помогает снизить тревогу.',
    'Должно снизиться число отказов.',
    'Семья увеличила доход и вернула детей.',
    'Положительный ответ дают через два дня.',
  ])('no claim: %s', (text) => {
    expect(claimsWithoutData(passage(text))).toEqual([]);
  });

  test.each<[string, Partial<Passage>]>([
    ['goal', { path: ['goal'] }],
    ['title', { path: ['title'] }],
    ['quote', { kind: 'insertion', insertion: 'Quote', path: ['text'] }],
  ])('a %s claims nothing', (_name, more) => {
    expect(claimsWithoutData(passage('Практика доказала эффективность.', more))).toEqual([]);
  });
});

describe('abbreviations', () => {
  test.each([
    ['Семью ведёт ОППН.', ['ОППН']],
    ['Помогают КЦСОН и КДНиЗП, потом снова КЦСОН.', ['КЦСОН', 'КДНиЗП']],
    ['Работники ППМС-центра.', ['ППМС']],
  ])('unexplained: %s', (text, words) => {
    expect(unexplainedAbbreviations([passage(text)]).map(({ word }) => word)).toEqual(words);
  });

  test.each([
    'Отделение психологической помощи (ОППН). ОППН ведёт семью.',
    'Отделение помощи (далее — ОППН) ведёт семью.',
    'ОППН (отделение психологической помощи) ведёт семью.',
    'ОППН — отделение помощи семьям.',
    'Семью ведёт ГКУ «Семья».',
    'Семью ведёт ГКУ СО КК «Семья».',
    'Программу «ПРО ДЕТЕЙ» ведёт фонд.',
    'Закон РФ, телефон МЧС, запись в ЗАГСе.',
    'ШКОЛА ПРИЁМНЫХ РОДИТЕЛЕЙ РАБОТАЕТ',
    'Проект ОчУмелые руки и портал ФедералПресс.',
    'Класс 7А, дом 5Б, группа А.',
    'Я и О. А. Петрова.',
  ])('nothing to explain: %s', (text) => {
    expect(unexplainedAbbreviations([passage(text)])).toEqual([]);
  });

  test('one that another text of the entry explains is known', () => {
    const passages = [passage('Ведёт ОППН.'), passage('Отделение помощи (ОППН).')];
    expect(unexplainedAbbreviations(passages)).toEqual([]);
  });

  test('names of publications explain nothing and need nothing', () => {
    const source = passage('Отчёт ОППН', { path: ['sources', 0, 'document'] });
    expect(unexplainedAbbreviations([source])).toEqual([]);
  });
});
