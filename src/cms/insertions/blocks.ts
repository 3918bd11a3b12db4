import type { EditorComponent } from './insertion.ts';

/** Rows of a GFM table: a head, a rule of hyphens and colons, any number of rows. */
const TABLE =
  /^(\|[^\n]*\|[ \t]*\n\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?:\n\|[^\n]*\|[ \t]*)*)(?=\n|$)/u;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Lines without blank ones: a blank line would end the table. */
const rows = (value: unknown): string =>
  text(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** Table as it is written: the editor of Decap would lose how its columns are aligned and a «|» within a cell. */
const table: EditorComponent = {
  id: 'table',
  label: 'Таблица',
  fields: [
    {
      name: 'text',
      label: 'Строки таблицы',
      widget: 'text',
      required: true,
      hint: 'Одна строка таблицы — одна строка здесь, столбцы разделяет знак «|». Вторую строку, из чёрточек, не меняйте: она отделяет заголовки',
      default: '| Столбец | Столбец |\n| --- | --- |\n|  |  |',
    },
  ],
  pattern: TABLE,
  fromBlock: (match) => ({ text: match[1] ?? '' }),
  toBlock: (data) => rows(data.text),
  toPreview: (data) => rows(data.text),
};

/** Line across the page, which the editor of Decap would drop. */
const rule: EditorComponent = {
  id: 'rule',
  label: 'Черта',
  fields: [],
  pattern: /^(?:-{3,}|\*{3,}|_{3,})[ \t]*(?=\n|$)/u,
  fromBlock: () => ({}),
  toBlock: () => '---',
  toPreview: () => '———',
};

/** Pieces of a body that the rich text editor keeps whole because it would harm them otherwise. */
export const blocks: EditorComponent[] = [table, rule];
