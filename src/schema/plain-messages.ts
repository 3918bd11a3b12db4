import type { z } from 'zod';
import { metaOf } from './introspection.ts';
import { quoted } from './quoted.ts';

/** Which addresses a link may have, to those who fill in forms. */
export const PLAIN_LINK_ADVICE =
  'Годятся страница в интернете (адрес начинается с https://), почта, телефон, страница каталога, загруженный файл или раздел этой страницы.';

/** Which addresses an image may have, to those who fill in forms. */
export const PLAIN_IMAGE_ADVICE = 'Нужна загруженная картинка: jpg, png или webp.';

/** What rules of single values ask for where a form puts it in other words than a file. */
const PLAIN_RULES: Record<string, string> = {
  blank: 'одни пробелы. Заполните поле или оставьте его пустым.',
  slug: 'нужны строчные латинские буквы и цифры, слова через дефис.',
  'source-without-place': 'у источника нет места. Укажите адрес страницы или название документа.',
  'material-without-place': 'у материала нет места. Загрузите файл или укажите адрес страницы.',
  'web-url':
    'нужен полный адрес страницы, который начинается с https:// или http://, без пробелов. Скопируйте его из браузера.',
  'local-time': 'нужны день и время. Выберите их в календаре.',
  link: `такой адрес недопустим. ${PLAIN_LINK_ADVICE}`,
  image: `такой адрес недопустим. ${PLAIN_IMAGE_ADVICE}`,
  upload: 'нужен загруженный файл. Загрузите его заново.',
};

const TYPES: Record<string, string> = {
  number: 'нужно число: цифрами, без пробелов и слов',
  int: 'нужно целое число: цифрами, без пробелов и слов',
};

/** Hint of a field as a sentence; a form says it at the field, a report of a pasted text has it from here alone. */
function hintOf(field: z.ZodType | undefined): string {
  const hint = field && metaOf(field).hint;
  return hint ? ` Подсказка: ${hint}.` : '';
}

/** Name of a field as its form has it. */
function nameOf(field: z.ZodType | undefined): string {
  const label = field && metaOf(field).label;
  return label ? quoted(label) : 'Запись';
}

/** What a form says of a required field that is not there. */
export const missingText = (field: z.ZodType | undefined): string =>
  `Не заполнено поле ${nameOf(field)}.${hintOf(field)}`;

/** What a form says of a field that the schema does not know; `meant` is the one with the nearest name. */
export const unknownFieldText = (meant: z.ZodType | undefined): string =>
  meant
    ? `Такого поля нет. Возможно, это ${nameOf(meant)}: исправьте имя или уберите поле.`
    : 'Такого поля нет. Уберите его, сказанное в нём перенесите в рассказ.';

function textOf(issue: z.core.$ZodIssue, value: unknown, text: string): string {
  const own = PLAIN_RULES[issue.message];
  if (own !== undefined) return own;
  if (value === null || value === '') return 'поле пусто. Заполните его.';
  if (Array.isArray(value) && value.length === 0) return 'список пуст. Добавьте строку.';
  if (issue.code !== 'invalid_type') return text;
  return `${TYPES[issue.expected] ?? 'значение не того вида, заполните поле заново'}.`;
}

/** What a form says of a value that does not fit; `text` is what the file's keepers are told after the field's name. */
export function plainText(
  issue: z.core.$ZodIssue,
  value: unknown,
  field: z.ZodType | undefined,
  text: string,
): string {
  const options = Object.values((field && metaOf(field).options) ?? {});
  if (issue.code === 'invalid_value') {
    const lack = value === null || value === '' ? 'поле пусто' : 'такого значения нет';
    return `${nameOf(field)}: ${lack}. Можно: ${options.join('; ')}.`;
  }
  const said = textOf(issue, value, text);
  const hint = said === text ? '' : hintOf(field);
  return `${nameOf(field)}: ${said}${hint}`;
}
