import type { ErrorCode } from 'yaml';

const INDENT = 'Отступы не сходятся. Выровняйте поля одной группы пробелами.';
const QUOTES = 'Значение не читается. Возьмите его в кавычки: "…".';
const KEY = 'Имя поля не читается. Нужна строка вида «имя: значение».';
const PROPERTY = 'Метки, якоря и теги не поддерживаются. Удалите их.';

/** What to do about an error of the YAML parser. */
export const YAML_MESSAGES: Record<ErrorCode, string> = {
  ALIAS_PROPS: PROPERTY,
  BAD_ALIAS: 'Ссылки вида «*имя» не поддерживаются. Повторите значение или возьмите его в кавычки.',
  BAD_COLLECTION_TYPE: PROPERTY,
  BAD_DIRECTIVE: 'Строка с «%» в начале не поддерживается. Удалите её.',
  BAD_DQ_ESCAPE:
    'Неверный знак после обратной черты. Внутри двойных кавычек пишите \\\\ вместо \\.',
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: PROPERTY,
  BAD_SCALAR_START: QUOTES,
  BLOCK_AS_IMPLICIT_KEY: 'Двоеточие внутри значения. Возьмите значение в кавычки: "…".',
  BLOCK_IN_FLOW: 'Список с дефисами внутри скобок. Уберите скобки.',
  DUPLICATE_KEY: 'Поле записано дважды. Оставьте одно.',
  IMPOSSIBLE: QUOTES,
  KEY_OVER_1024_CHARS: 'Слишком длинное имя поля. Возьмите значение в кавычки.',
  MISSING_CHAR: 'Не хватает знака: закройте кавычку или скобку, после двоеточия поставьте пробел.',
  MULTILINE_IMPLICIT_KEY: KEY,
  MULTIPLE_ANCHORS: PROPERTY,
  MULTIPLE_DOCS: 'В файле одна запись. Удалите строки «---» и «...» внутри.',
  MULTIPLE_TAGS: PROPERTY,
  NON_STRING_KEY: KEY,
  RESOURCE_EXHAUSTION: 'Слишком глубокая вложенность. Уберите лишние уровни.',
  TAB_AS_INDENT: 'Табуляция в отступе. Замените её пробелами.',
  TAG_RESOLVE_FAILED: PROPERTY,
  UNEXPECTED_TOKEN: QUOTES,
};
