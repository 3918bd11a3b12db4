import { describe, expect, test } from 'vitest';
import { programOf } from '../../../../src/imports/program/program.ts';
import { names, sheetOf, take } from './fixture.ts';

const talk = { type: 'talk' as const };

describe('start', () => {
  test.each([
    ['10:30', '2025-09-24T10:30'],
    ['9.05', '2025-09-24T09:05'],
    [0.4375, '2025-09-24T10:30'],
    [new Date('1899-12-30T10:30:00Z'), '2025-09-24T10:30'],
    [new Date('2025-09-25T10:29:59.999Z'), '2025-09-25T10:30'],
    ['25.09.2025 10:30', '2025-09-25T10:30'],
  ])('%j is %s', (start, expected) => {
    const { sessions } = take(['Название', 'Начало'], ['Доклад', start]);
    expect(sessions).toEqual([{ ...talk, title: 'Доклад', start: expected }]);
  });

  test.each([
    '25.09.2025',
    '25.09.25',
    '2025-09-25',
    '25 сентября',
    '25 сентября 2025 года',
    '25.09',
    '25 сент.',
    '25 сентября (четверг)',
    'Четверг, 25 сентября',
    45925,
    new Date('2025-09-25T00:00:00Z'),
  ])('day %j is told', (day) => {
    const { sessions } = take(['День', 'Название', 'Начало'], [day, 'Доклад', '10:00']);
    expect(sessions[0]?.start).toBe('2025-09-25T10:00');
  });

  test.each([
    ['2025-12-30', '02.01.26', '2026-01-02T10:00'],
    ['2026-01', '31.12.25', '2025-12-31T10:00'],
    ['1998-03-15', '15.03.98', '1998-03-15T10:00'],
    [undefined, '15.03.98', undefined],
  ])('two digits of a year are told by an event of %s', (start, day, expected) => {
    const rows = [
      ['День', 'Название', 'Начало'],
      [day, 'Доклад', '10:00'],
    ];
    expect(programOf([sheetOf(...rows)], names, start).sessions[0]?.start).toBe(expected);
  });

  test('a day holds for the rows below, alone in a row too', () => {
    const { sessions, said } = take(
      ['День', 'Начало', 'Название'],
      ['25.09.2025', '10:00', 'Первый'],
      [undefined, '11:00', 'Второй'],
      ['26 сентября'],
      [undefined, '9:00', 'Третий'],
    );
    expect(sessions.map(({ start }) => start)).toEqual([
      '2025-09-25T10:00',
      '2025-09-25T11:00',
      '2025-09-26T09:00',
    ]);
    expect(said).toEqual([]);
  });

  test.each([
    [['31.02.2025', '10:00'], 'строка 2, столбец «День»: не разобрать день'],
    [['30.02', '10:00'], 'строка 2, столбец «День»: не разобрать день'],
    [['25.09.2025', '25:00'], 'строка 2, столбец «Начало»: '],
    [
      ['15.03.98', '10:00'],
      'строка 2, столбец «День»: не разобрать день. Напишите так: 25.09.2025.',
    ],
    [['скоро', '10:00'], 'строка 2, столбец «День»: не разобрать день. Напишите так: 25.09.2025.'],
    [
      ['25.09.2025', 'утром'],
      /^строка 2, столбец «Начало»: не разобрать время\. Напишите так: 10:30\.$/,
    ],
    [['25.09.2025', undefined], 'строка 2, столбец «День»: время начала не указано'],
    [['25.09.2025', '10:00–10:30'], 'строка 2, столбец «Начало»: взято только начало'],
  ])('%j is told of', ([day, start], expected) => {
    const { said } = take(['День', 'Начало', 'Название'], [day, start, 'Доклад']);
    expect(said.join('\n')).toMatch(expected);
  });

  test('what looks like a time alone in a row is no day', () => {
    const { sessions } = take(
      ['Начало', 'Название'],
      ['10.10', 'Доклад'],
      ['10.11'],
      ['12:00', 'Б'],
    );
    expect(sessions.at(-1)?.start).toBe('2025-09-24T12:00');
  });

  test('a time without any day is told of', () => {
    const { problems } = programOf([sheetOf(['Название', 'Начало'], ['Доклад', '10:00'])], names);
    expect(problems).toMatchObject([{ row: 2, column: 'Начало', level: 'error' }]);
  });
});

describe('who speaks', () => {
  const heading = [
    'Название',
    'Докладчик',
    'Должность',
    'Организация',
    'Роль',
    'Карточка человека',
  ];
  const speaker = { name: 'Анна Иванова', post: 'директор', role: 'speaker' };

  test('several stand in one cell, each with a line of their own', () => {
    const { sessions, said } = take(heading, [
      'Доклад',
      'Анна Иванова\nПётр Петров',
      'директор\nзаместитель директора',
      '\nЦентр',
      'модератор\n',
      'Анна Иванова\npetrov-two',
    ]);
    expect(said).toEqual([]);
    expect(sessions[0]?.speakers).toEqual([
      { ...speaker, person: 'ivanova', role: 'moderator' },
      {
        name: 'Пётр Петров',
        person: 'petrov-two',
        post: 'заместитель директора',
        organization: 'center',
        role: 'speaker',
      },
    ]);
  });

  test('semicolons part them too', () => {
    const { sessions } = take(heading, ['Доклад', 'Анна; Пётр', 'директор; врач']);
    expect(sessions[0]?.speakers?.map(({ name, post }) => [name, post])).toEqual([
      ['Анна', 'директор'],
      ['Пётр', 'врач'],
    ]);
  });

  test('a row that names another alone goes on with the talk above', () => {
    const { sessions } = take(
      heading,
      ['Доклад', 'Анна', 'директор'],
      [undefined, 'Пётр', 'врач'],
      ['Второй', 'Олег', 'врач'],
    );
    expect(sessions.map(({ speakers }) => speakers?.map(({ name }) => name))).toEqual([
      ['Анна', 'Пётр'],
      ['Олег'],
    ]);
  });

  test('without a column of cards a name that is one in the catalogue becomes a link', () => {
    const { sessions, said } = take(
      ['Тема', 'ФИО', 'Должность'],
      ['Доклад', 'Иванова Анна', 'директор'],
    );
    expect(sessions[0]?.speakers).toEqual([
      { name: 'Иванова Анна', person: 'ivanova', post: 'директор', role: 'speaker' },
    ]);
    expect(said).toEqual([
      'строка 2, столбец «ФИО»: имя совпало с карточкой «Анна Иванова», поставлена ссылка.',
    ]);
  });

  test('an organization that the catalogue has not stays in words', () => {
    const { sessions, said } = take(heading, ['Доклад', 'Анна', 'директор', 'Центр помощи семьям']);
    expect(sessions[0]?.speakers?.[0]).toMatchObject({ organizationName: 'Центр помощи семьям' });
    expect(said).toEqual([
      'строка 2, столбец «Организация»: карточки «Центр помощи семьям» в каталоге нет, название останется словами. Похоже на: «Центр помощи семье».',
    ]);
  });

  test.each([
    [
      ['Доклад', undefined, 'директор'],
      'столбец «Должность»: заполнено, а кто выступает — не сказано',
    ],
    [
      ['Доклад', 'Анна\nПётр', 'директор'],
      'столбец «Должность»: выступающих — 2, а здесь 1\u00a0строка',
    ],
    [['Доклад', 'Анна\n\nПётр', 'a\nb\nc'], 'столбец «Докладчик»: пустая строка между именами'],
    [['Доклад', 'Анна', 'врач', undefined, 'гость'], 'столбец «Роль»: роли «гость» нет'],
    [['Доклад', 'Анна', 'врач', undefined, undefined, 'Пётр Петров'], 'petrov-one, petrov-two'],
    [
      ['Доклад', 'Анна', 'врач', undefined, undefined, 'Кто-то'],
      'столбец «Карточка человека»: карточки «Кто-то» в каталоге нет',
    ],
    [['Доклад', 'Анна'], 'столбец «Должность»'],
  ])('%j is told of', (row, expected) => {
    expect(take(heading, row).said.join('\n')).toContain(expected);
  });
});

describe('links', () => {
  test('are titles, ids or addresses of pages', () => {
    const { sessions, said } = take(
      ['Название', 'Практики', 'Материалы'],
      ['Доклад', 'социальная няня в томске\n/practices/rent/', 'guide'],
      ['Второй', 'Прокат вещей; для новорожденных'],
      ['Третий', 'nanny; rent'],
    );
    expect(said).toEqual([]);
    expect(sessions.map(({ practices }) => practices)).toEqual([
      ['nanny', 'rent'],
      ['rent'],
      ['nanny', 'rent'],
    ]);
    expect(sessions[0]?.materials).toEqual(['guide']);
  });

  test('to what is not there are told of with what is near', () => {
    const { said } = take(['Название', 'Практики'], ['Доклад', 'Няни социальные Томск']);
    expect(said).toEqual([
      'строка 2, столбец «Практики»: практики «Няни социальные Томск» в каталоге нет. Похоже на: «Социальная няня в Томске».',
    ]);
  });
});
