import type { z } from 'zod';
import { closest, suggestion } from './closest.ts';
import { fieldsOf, metaOf, schemaAt, valueAt, type KnownMeta } from './introspection.ts';
import { missingText, plainText, unknownFieldText } from './plain-messages.ts';
import { isHarmless, named } from './quoted.ts';
import { UPLOAD_KINDS_LISTED } from './upload-kinds.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** What a broken rule of the schema says to an editor, and where. */
export interface SchemaMessage {
  rule: SchemaRule;
  path: PropertyKey[];
  /** Which part of the file to point at: the field's name, its value, or the group that lacks it. */
  at: 'key' | 'value';
  /** Russian: what is wrong and what to do in the file. */
  message: string;
  /** Russian: what is wrong and what to do in the form. */
  plain: string;
}

/** Which addresses a link may have. */
export const LINK_ADVICE =
  'Годятся https://…, mailto:адрес, tel:+7…, страница каталога (/practices/…/), файл (/uploads/…) или раздел этой страницы (#text-…).';

/** Which addresses an image may have. */
export const IMAGE_ADVICE =
  'Нужен файл из папки загрузок: /uploads/имя.jpg, .png или .webp, строчными латинскими буквами.';

/** Rules of single values; the schema names them in `error`. */
const VALUE_RULES = {
  'single-line':
    'нужна одна строка без пробелов по краям. Уберите переводы строк и лишние пробелы.',
  blank: 'одни пробелы. Заполните поле или удалите строку.',
  slug: 'нужны строчные латинские буквы и цифры, слова через дефис. Например: school-of-parents.',
  'partial-date': 'нужна дата вида ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД. Например: 2025-09.',
  date: 'нужна дата вида ГГГГ-ММ-ДД. Например: 2025-09-25.',
  'no-such-date': 'такой даты нет в календаре. Сверьте её с источником.',
  'no-such-time': 'такого дня нет в календаре или такого времени на часах. Сверьте с источником.',
  'web-url':
    'нужен полный адрес страницы, который начинается с https:// или http://, без пробелов. ' +
    'Например: https://example.ru/page.',
  'repeated-item': 'в списке есть одинаковые строки. Оставьте одну.',
  'source-without-place':
    'у источника нет места. Добавьте url (адрес страницы) или document (название документа).',
  'material-without-place':
    'у материала нет места. Добавьте file (файл из папки загрузок) или url (адрес).',
  'iso-region': 'нужен код региона по ISO 3166-2 заглавными буквами. Например: RU-NGR.',
  'local-time': 'нужно местное время вида ГГГГ-ММ-ДДTЧЧ:ММ. Например: 2025-09-25T10:00.',
  'time-zone':
    'нужно название часового пояса латиницей: «Часть света/Город». Например: Europe/Moscow или Asia/Yakutsk.',
  link: `такой адрес недопустим. ${LINK_ADVICE}`,
  image: `такой адрес недопустим. ${IMAGE_ADVICE}`,
  upload:
    'нужен файл из папки загрузок: /uploads/имя.pdf, строчными латинскими буквами. ' +
    `Годятся ${UPLOAD_KINDS_LISTED}.`,
};

/** Rule of the schema that a value can break. */
export type SchemaRule =
  | keyof typeof VALUE_RULES
  | 'missing-field'
  | 'unknown-field'
  | 'type'
  | 'too-big'
  | 'too-small'
  | 'option'
  | 'multiple'
  | 'format';

/** What a rule of single values asks for, in Russian; undefined for another name. */
export const valueRule = (name: string): string | undefined =>
  isValueRule(name) ? VALUE_RULES[name] : undefined;

const isValueRule = (name: string): name is keyof typeof VALUE_RULES =>
  Object.hasOwn(VALUE_RULES, name);

const TYPES: Record<string, string> = {
  string: 'нужен текст',
  number: 'нужно число',
  int: 'нужно целое число',
  array: 'нужен список: каждая строка начинается с дефиса',
  object: 'нужна группа полей вида «имя: значение»',
  boolean: 'нужно true или false',
};
/** Most unknown fields of one group that are told one by one. */
const KEYS_MAX = 100;
const EMPTY = 'пусто. Заполните поле или удалите строку.';

/** Name of a field for people: the label in quotes and the key in brackets. */
function nameOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const field = schemaAt(schema, path);
  const label = field && metaOf(field).label;
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return 'Запись';
  if (label) return `«${label}» (${key})`;
  return isHarmless(key) ? `«${key}»` : 'Поле';
}

/** The hint of a field as a sentence with a space before it. */
const hintOf = ({ hint }: KnownMeta): string => (hint ? ` Подсказка: ${hint}.` : '');

/** Value as it was written. */
const written = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

function typeText({ expected }: IssueOf<'invalid_type'>, value: unknown): string {
  if (value === null || value === '') return EMPTY;
  const wanted = TYPES[expected] ?? 'значение не подходит';
  if (expected === 'string' && typeof value !== 'object') {
    const example = isHarmless(written(value)) ? `: "${written(value)}"` : '';
    return `${wanted}. Возьмите значение в кавычки${example}.`;
  }
  if (typeof value === 'string' && (expected === 'number' || expected === 'int')) {
    return `${wanted}: без кавычек, пробелов и других знаков.`;
  }
  return `${wanted}.`;
}

function sizeText(issue: IssueOf<'too_big'> | IssueOf<'too_small'>, value: unknown): string {
  const big = issue.code === 'too_big';
  const bound = big ? issue.maximum : issue.minimum;
  const most = `а можно не ${big ? 'больше' : 'меньше'} ${bound}`;
  if (value === '') return EMPTY;
  if (Array.isArray(value) && value.length === 0) {
    return 'список пуст. Добавьте строку или удалите поле.';
  }
  if (typeof value === 'string') return `длина в знаках — ${value.length}, ${most}.`;
  if (Array.isArray(value)) return `строк в списке — ${value.length}, ${most}.`;
  if (issue.inclusive === false) return `нужно число ${big ? 'меньше' : 'больше'} ${bound}.`;
  return `нужно число не ${big ? 'больше' : 'меньше'} ${bound}.`;
}

function optionText(
  issue: IssueOf<'invalid_value'>,
  value: unknown,
  { options }: KnownMeta,
): string {
  const allowed = issue.values.map(String);
  const list = allowed.map((one) => (options?.[one] ? `${one} — ${options[one]}` : one)).join('; ');
  if (value === null || value === '') return `пусто. Выберите одно из значений: ${list}.`;
  return `${named('значения', 'такого значения', written(value))} нет.${suggestion(written(value), allowed)} Можно: ${list}.`;
}

/** Rule and text for a value that is there and does not fit. */
function valueText(
  issue: Exclude<Issue, IssueOf<'unrecognized_keys'>>,
  value: unknown,
  meta: KnownMeta,
): [SchemaRule, string] {
  if (isValueRule(issue.message)) return [issue.message, VALUE_RULES[issue.message] + hintOf(meta)];
  switch (issue.code) {
    case 'invalid_type':
      return ['type', typeText(issue, value) + hintOf(meta)];
    case 'too_big':
    case 'too_small':
      return [
        issue.code === 'too_big' ? 'too-big' : 'too-small',
        sizeText(issue, value) + hintOf(meta),
      ];
    case 'invalid_value':
      return ['option', optionText(issue, value, meta)];
    case 'not_multiple_of':
      return ['multiple', `нужно число, которое делится на ${issue.divisor}.`];
    case 'invalid_format':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return ['format', `значение не подходит.${hintOf(meta)}`];
  }
}

function unknownFields(issue: IssueOf<'unrecognized_keys'>, schema: z.ZodType): SchemaMessage[] {
  const group = schemaAt(schema, issue.path);
  const known = group ? fieldsOf(group).map((field) => field.name) : [];
  return issue.keys.slice(0, KEYS_MAX).map((key) => ({
    plain: unknownFieldText(group && schemaAt(group, [closest(key, known) ?? ''])),
    rule: 'unknown-field',
    path: [...issue.path, key],
    at: 'key',
    message: `${named('Нет такого поля', 'Такого поля нет', key)}.${suggestion(key, known)} Исправьте имя или удалите строку.`,
  }));
}

/** Place of the first item of a list that stands in it already. */
function repeatedAt(value: unknown): number {
  const seen = new Set<string>();
  return (Array.isArray(value) ? value : []).findIndex(
    (one) => seen.size === seen.add(JSON.stringify(one)).size,
  );
}

/** Russian messages for one zod issue of an entry: what is wrong, where, and what to do. */
export function schemaMessages(issue: Issue, schema: z.ZodType, entry: unknown): SchemaMessage[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, schema);
  const value = valueAt(entry, issue.path);
  const field = schemaAt(schema, issue.path);
  const meta = field ? metaOf(field) : {};
  const name = nameOf(schema, issue.path);
  if (value === undefined) {
    const message = `Не хватает поля ${name}. Добавьте его.${hintOf(meta)}`;
    const plain = missingText(field);
    return [{ rule: 'missing-field', path: issue.path.slice(0, -1), at: 'value', message, plain }];
  }
  const [rule, text] = valueText(issue, value, meta);
  const path = rule === 'repeated-item' ? [...issue.path, repeatedAt(value)] : issue.path;
  const plain = plainText(issue, value, field, text);
  return [{ rule, path, at: 'value', message: `${name}: ${text}`, plain }];
}
