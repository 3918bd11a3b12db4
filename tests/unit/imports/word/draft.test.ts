import { describe, expect, it, test } from 'vitest';
import { draftOfWord } from '../../../../src/imports/word/draft.ts';
import { readWord } from '../../../../src/imports/word/read/document.ts';
import { packed, paragraph, wordParts } from '../office-files.ts';
import { knowledge } from './knowledge.ts';

const heading = (text: string, level = 1) => paragraph(text, `Heading${level}`);
const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const cell = (...texts: string[]) =>
  `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => cell(text)).join('')}</w:tr>`).join('')}</w:tbl>`;

const draftOf = async (...body: string[]) =>
  draftOfWord(await readWord(packed(wordParts(body.join('')))), knowledge);

describe('fields', () => {
  test.each([
    ['a heading', [heading('Регион'), paragraph('Вологодская область')]],
    [
      'a heading as it is not quite',
      [heading('1. РЕГИОН (обязательно):'), paragraph('вологодская  область.')],
    ],
    ['a bold line', [bold('Регион'), paragraph('Вологодская область')]],
    ['a line with a colon', [paragraph('Регион: Вологодская область')]],
    ['a table of two columns', [table(['Название', 'Клуб'], ['Регион', 'Вологодская область'])]],
  ])('are known by %s', async (_how, body) => {
    expect((await draftOf(...body)).data.region).toBe('ru-vlg');
  });

  test.each([
    ['☐ практика', '☒ проект'],
    ['[ ] практика', '[x] проект'],
    ['☐ практика', '☑ Проект'],
    ['проект'],
  ])('are chosen by marks: %s', async (...options) => {
    const { data, hasNotes } = await draftOf(
      heading('Вид'),
      ...options.map((one) => paragraph(one)),
    );
    expect(data.kind).toBe('project');
    expect(hasNotes).toBe(false);
  });

  it('stay out when nothing was chosen', async () => {
    const blank = ['Отметьте одно', '☐ практика', '☐ проект'].map((text) => paragraph(text));
    const { data, hasNotes } = await draftOf(heading('Вид'), ...blank);
    expect(data).not.toHaveProperty('kind');
    expect(hasNotes).toBe(false);
  });

  test.each([
    ['Начало', 'started', 'март 2024', '2024-03'],
    ['Начало', 'started', '25.09.2025', '2025-09-25'],
    ['Начало', 'started', '2024 год', '2024'],
    ['Начало', 'started', 'сент. 2025 г.', '2025-09'],
    ['Начало', 'started', 'четверг, 25 сент. 2025', '2025-09-25'],
    ['Темы', 'themes', 'семейный МФЦ; Новорожденные', ['family-centers', 'newborns']],
    ['Риски', 'risks', 'Нет транспорта', ['Нет транспорта']],
  ])('«%s» takes what people write: %s', async (label, name, text, value) => {
    expect((await draftOf(heading(label), paragraph(text))).data[name]).toEqual(value);
  });

  it('leave a year of two digits to the editor: its century is nowhere told', async () => {
    const { data, hasNotes } = await draftOf(heading('Начало'), paragraph('15.03.98'));
    expect(data).not.toHaveProperty('started');
    expect(hasNotes).toBe(true);
  });
});

describe('groups', () => {
  const figure = {
    text: 'Помогли семьям',
    value: 1200,
    qualifier: 'over',
    unit: 'чел.',
    period: '2025 год',
    source: 'otchet-za-2025-god',
  };

  test.each([
    [
      'a row for each',
      table(
        ['№', 'Что посчитано', 'Значение', 'Период', 'Источник'],
        ['1', 'Помогли семьям', 'более 1 200 чел.', '2025 год', 'Отчёт за 2025 год'],
        ['2', 'Обучили', '35', '', '—'],
      ),
    ],
    [
      'a column for each, as in the blank',
      table(
        ['Вопрос', 'Первый ответ', 'Второй ответ', 'Третий ответ'],
        ['Что посчитано (обязательно)', 'Помогли семьям', 'Обучили', ''],
        ['Значение', 'более 1 200 чел.', '35', ''],
        ['Период', '2025 год', '', ''],
        ['Источник', 'Отчёт за 2025 год', '', ''],
      ),
    ],
  ])('are read from tables with %s', async (_how, body) => {
    const { data, hasNotes } = await draftOf(heading('Охват'), body);
    expect(data.reach).toEqual([figure, { text: 'Обучили', value: 35 }]);
    expect(data.sources).toEqual([{ key: figure.source, document: 'Отчёт за 2025 год' }]);
    expect(hasNotes).toBe(false);
  });

  it('keep cells of digits alone that are no numbers of rows', async () => {
    const { data, body } = await draftOf(
      heading('Кто нужен'),
      table(['№', 'Специалист', 'Часов в неделю'], ['1', 'Психолог', '36'], ['2', 'Юрист', '18']),
      heading('Охват'),
      table(['Что посчитано', 'Значение'], ['Помогли', '5']),
      heading('Стоимость'),
      table(['2024', '150']),
    );
    expect(data.staff).toEqual([{ role: 'Психолог' }, { role: 'Юрист' }]);
    expect(body).toMatch(/Часов в неделю:\s+36\s+Часов в неделю:\s+18/);
    expect(body).toContain('| 2024 | 150 |');
    expect(body).not.toMatch(/^[12]$/m);
  });

  it('share what stands in a cell merged over several rows', async () => {
    const merged = (text: string, how: string) =>
      `<w:tc><w:tcPr><w:vMerge${how}/></w:tcPr>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const { data, hasNotes } = await draftOf(
      heading('Охват'),
      `<w:tbl>${row(...['Период', 'Что посчитано', 'Значение'].map((text) => cell(text)))}${row(merged('2025 год', ' w:val="restart"'), cell('Помогли'), cell('12'))}${row(merged('', ''), cell('Обучили'), cell('35'))}</w:tbl>`,
    );
    expect(data.reach).toEqual([
      { text: 'Помогли', value: 12, period: '2025 год' },
      { text: 'Обучили', value: 35, period: '2025 год' },
    ]);
    expect(hasNotes).toBe(false);
  });

  it('are read from lines with names and without', async () => {
    const { data } = await draftOf(
      heading('Кто нужен'),
      paragraph('Психолог'),
      paragraph('Специалист: Юрист'),
      paragraph('Сколько: 2'),
      heading('Источники'),
      paragraph('О клубе — https://news.example.ru/club'),
    );
    expect(data.staff).toEqual([{ role: 'Психолог' }, { role: 'Юрист', count: 2 }]);
    expect(data.sources).toEqual([
      { key: 'news-example', title: 'О клубе', url: 'https://news.example.ru/club' },
    ]);
  });
});

describe('what is not understood', () => {
  it('stands at the end of the body and keeps the entry from being published', async () => {
    const { data, body, hasNotes } = await draftOf(
      heading('Название'),
      paragraph('Клуб'),
      heading('Регион'),
      paragraph('Тридевятое царство'),
      heading('Меценаты'),
      paragraph('Купцы {1} &lt;18'),
    );
    expect(hasNotes).toBe(true);
    expect(data.remarks).toContain('не удалось распознать');
    expect(body).toMatch(/^## Редактору: не распознано$/m);
    expect(body).toMatch(
      /### Регион\n\nТридевятое царство\n\n### Меценаты\n\nКупцы \\\{1\\\} \\<18$/,
    );
  });

  it('is not there when the document is the blank itself', async () => {
    const { hasNotes, body, data } = await draftOf(
      paragraph('Паспорт практики', 'Title'),
      paragraph('У каждого числа назовите период и источник. План называйте планом.'),
      heading('Главное'),
      heading('Название (обязательно)', 2),
      paragraph('Коротко, без кавычек вокруг всего названия'),
    );
    expect({ hasNotes, body, data }).toEqual({
      hasNotes: false,
      body: '',
      data: { updated: '2026-03-01' },
    });
  });

  it('has the editors’ own fields: nobody accepts warnings about themselves', async () => {
    const { data } = await draftOf(
      heading('Принятые предупреждения'),
      table(['Правило', 'Почему принято'], ['privacy-name', 'Можно']),
    );
    expect(data).not.toHaveProperty('acceptedWarnings');
  });
});

test('free text before any name is the story', async () => {
  const { body, hasNotes } = await draftOf(
    paragraph('Клуб', 'Title'),
    paragraph('Начали в подвале.'),
    heading('Как росли'),
    paragraph('1. Потом * вышли.'),
  );
  expect(body).toBe('Начали в подвале.\n\n## Как росли\n\n1\\. Потом \\* вышли.');
  expect(hasNotes).toBe(false);
});
