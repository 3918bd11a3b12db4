import { describe, expect, test } from 'vitest';
import { formatTableProblem } from '../../../../src/imports/program/problem.ts';
import { programOf } from '../../../../src/imports/program/program.ts';
import { names, sheetOf, take } from './fixture.ts';

describe('table', () => {
  test('may have other headings, more columns, and a title above', () => {
    const { sessions, problems } = programOf(
      [
        sheetOf(
          ['Программа форума'],
          [],
          ['Кофе', 'ТЕМА ДОКЛАДА:', 'Спикер', 'Должность', 'Вид'],
          ['да', 'Няни\nрядом', 'Анна', 'врач', 'Мастер-класс'],
        ),
      ],
      names,
    );
    expect(sessions).toEqual([
      {
        title: 'Няни рядом',
        type: 'workshop',
        speakers: [{ name: 'Анна', post: 'врач', role: 'speaker' }],
      },
    ]);
    expect(problems).toMatchObject([{ row: 3, level: 'warning' }]);
  });

  describe('rows merged under one title', () => {
    const merged = (value: string) => ({ value, isContinued: true });
    const own = (value?: string) => ({ value, isContinued: false });
    const heading = ['Начало', 'Зал', 'Название', 'Вид', 'О чём', 'Кто выступает', 'Должность'];
    const takeMerged = (...second: { value: string | undefined; isContinued: boolean }[]) => {
      const [head, first] = sheetOf(heading, [
        '10:00',
        'Малый',
        'Семья рядом',
        'секция',
        'Разговор',
        'Анна',
        'врач',
      ]).rows;
      const rows = [head ?? [], first ?? [], second];
      const { sessions, problems } = programOf([{ title: 'П', rows }], names, '2025-09-24');
      return { sessions, said: problems.map(formatTableProblem).join('\n') };
    };

    test.each([
      ['time', own('11:00'), merged('Малый'), { start: '2025-09-24T11:00', hall: 'Малый' }],
      ['hall', merged('10:00'), own('Большой'), { start: '2025-09-24T10:00', hall: 'Большой' }],
    ])('with another %s are sessions of their own', (_what, start, hall, expected) => {
      const { sessions, said } = takeMerged(start, hall, merged('Семья рядом'), own());
      expect(sessions).toHaveLength(2);
      expect(sessions[1]).toEqual({ title: 'Семья рядом', type: 'section', ...expected });
      expect(said).toContain('строка 3, столбец «Название»: название общее');
    });

    test('go on with the session, and what it has otherwise is told of', () => {
      const { sessions, said } = takeMerged(
        merged('10:00'),
        own('Малый'),
        merged('Семья рядом'),
        own('доклад'),
        own('Другое'),
        own('Олег'),
        own('юрист'),
      );
      expect(sessions).toHaveLength(1);
      expect(sessions[0]?.speakers?.map(({ name }) => name)).toEqual(['Анна', 'Олег']);
      expect(said).toContain('строка 3, столбец «Вид»: ');
      expect(said).toContain('строка 3, столбец «О чём»: ');
      expect(said).not.toContain('«Зал»');
    });
  });

  test('breaks are left out and said to be', () => {
    const { sessions, said } = take(['Название', 'Начало'], ['Обед', '13:00'], ['Доклад', '14:00']);
    expect(sessions).toHaveLength(1);
    expect(said).toEqual([
      'строка 2, столбец «Название»: перерыв в запись не входит, строка пропущена.',
    ]);
  });

  test.each([
    [['Название', 'Вид'], ['Доклад', 'секцыя'], 'вида «секцыя» нет. Возможно, это «секция».'],
    [['Название', 'Вид'], ['я'.repeat(301), 'секция'], 'строка 2, столбец «Название»'],
    [['Название', 'О чём'], ['Доклад', 'я'.repeat(601)], 'строка 2, столбец «О чём»'],
    [['Название', 'Вид'], ['#REF!', 'секция'], 'ошибка формулы Excel'],
  ])('%j %j: %s', (heading, row, expected) => {
    expect(take(heading, row).said.join('\n')).toContain(expected);
  });

  test.each([
    [
      [
        ['Имя', 'Сумма'],
        ['Анна', 5],
      ],
      'Не нашлось строки с названиями столбцов',
    ],
    [[['Название', 'Начало']], 'ни одного выступления'],
    [
      [['Название', 'Вид'], ...Array.from({ length: 401 }, (_, at) => [`Доклад ${at}`, 'доклад'])],
      'Выступлений больше 400',
    ],
  ])('is refused: %#', (rows, expected) => {
    expect(() => programOf([sheetOf(...rows)], names)).toThrow(expected);
  });
});
