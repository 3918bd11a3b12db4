import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { choice, line, list, partialDate } from '../../../src/schema/fields.ts';
import { schemaMessages } from '../../../src/schema/messages.ts';

const schema = z.strictObject({
  title: line({ label: 'Название', hint: 'Коротко', max: 5 }),
  status: choice({ active: 'действует', failed: 'не удалась' }, { label: 'Состояние' }).optional(),
  count: z.int().positive().multipleOf(2).max(10).meta({ label: 'Сколько' }).optional(),
  start: partialDate({ label: 'Начало' }).optional(),
  names: list(line({ label: 'Имя' }), { label: 'Имена' }, 2).optional(),
  group: z.strictObject({ name: z.string() }).meta({ label: 'Группа' }).optional(),
});

const messagesOf = (value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).flatMap((issue) =>
    schemaMessages(issue, schema, value),
  );

test.each<[unknown, string, string]>([
  [{}, 'missing-field', 'Не хватает поля «Название» (title). Добавьте его. Подсказка: Коротко.'],
  [
    { title: null },
    'type',
    '«Название» (title): пусто. Заполните поле или удалите строку. Подсказка: Коротко.',
  ],
  [
    { title: 25 },
    'type',
    '«Название» (title): нужен текст. Возьмите значение в кавычки: "25". Подсказка: Коротко.',
  ],
  [{ title: [] }, 'type', '«Название» (title): нужен текст. Подсказка: Коротко.'],
  [
    { title: 'абвгде' },
    'too-big',
    '«Название» (title): длина в знаках — 6, а можно не больше 5. Подсказка: Коротко.',
  ],
  [
    { title: 'а', status: 'activ' },
    'option',
    '«Состояние» (status): значения «activ» нет. Возможно, вы имели в виду «active». Можно: active — действует; failed — не удалась.',
  ],
  [
    { title: 'а', status: null },
    'option',
    '«Состояние» (status): пусто. Выберите одно из значений: active — действует; failed — не удалась.',
  ],
  [
    { title: 'а', status: { a: 1 } },
    'option',
    '«Состояние» (status): такого значения нет. Можно: active — действует; failed — не удалась.',
  ],
  [
    { title: 'а', count: '2' },
    'type',
    '«Сколько» (count): нужно число: без кавычек, пробелов и других знаков.',
  ],
  [{ title: 'а', count: 1.5 }, 'type', '«Сколько» (count): нужно целое число.'],
  [{ title: 'а', count: 0 }, 'too-small', '«Сколько» (count): нужно число больше 0.'],
  [{ title: 'а', count: 12 }, 'too-big', '«Сколько» (count): нужно число не больше 10.'],
  [{ title: 'а', count: 3 }, 'multiple', '«Сколько» (count): нужно число, которое делится на 2.'],
  [
    { title: 'а', start: 'вчера' },
    'partial-date',
    '«Начало» (start): нужна дата вида ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД. Например: 2025-09.',
  ],
  [
    { title: 'а', start: '2025-13' },
    'no-such-date',
    '«Начало» (start): такой даты нет в календаре. Сверьте её с источником.',
  ],
  [
    { title: 'а', names: 'б' },
    'type',
    '«Имена» (names): нужен список: каждая строка начинается с дефиса.',
  ],
  [
    { title: 'а', names: [] },
    'too-small',
    '«Имена» (names): список пуст. Добавьте строку или удалите поле.',
  ],
  [
    { title: 'а', names: ['а', 'б', 'в'] },
    'too-big',
    '«Имена» (names): строк в списке — 3, а можно не больше 2.',
  ],
  [
    { title: 'а', names: ['а', 'а'] },
    'repeated-item',
    '«Имена» (names): в списке есть одинаковые строки. Оставьте одну.',
  ],
  [
    { title: 'а', names: ['а', ' б'] },
    'single-line',
    '«Имя» (names): нужна одна строка без пробелов по краям. Уберите переводы строк и лишние пробелы.',
  ],
  [
    { title: 'а', group: 'б' },
    'type',
    '«Группа» (group): нужна группа полей вида «имя: значение».',
  ],
  [{ title: 'а', group: {} }, 'missing-field', 'Не хватает поля «name». Добавьте его.'],
  [
    { title: 'а', titel: 'б' },
    'unknown-field',
    'Нет такого поля «titel». Возможно, вы имели в виду «title». Исправьте имя или удалите строку.',
  ],
  [
    { title: 'а', xyz: 'б' },
    'unknown-field',
    'Нет такого поля «xyz». Исправьте имя или удалите строку.',
  ],
  [[], 'type', 'Запись: нужна группа полей вида «имя: значение».'],
])('%j breaks the rule %s', (value, rule, message) => {
  expect(messagesOf(value)).toContainEqual(expect.objectContaining({ rule, message }));
});

test('unknown fields are told one by one, at their own names', () => {
  expect(messagesOf({ title: 'а', one: 1, two: 2 })).toMatchObject([
    { path: ['one'], at: 'key' },
    { path: ['two'], at: 'key' },
  ]);
});

test('every rule that the schema names has a text of its own', async () => {
  const folder = join(import.meta.dirname, '../../../src/schema');
  const sources = await Promise.all(
    (await readdir(folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFile(join(folder, file), 'utf8')),
  );
  const codes = sources.flatMap((text) =>
    [...text.matchAll(/error: '([^']+)'/g)].map(([, code]) => code ?? ''),
  );
  expect(codes).toContain('slug');
  for (const code of codes) {
    const issue = { code: 'custom' as const, path: ['title'], message: code, input: 'а' };
    expect(schemaMessages(issue, schema, { title: 'а' })).toMatchObject([{ rule: code }]);
  }
});
