import { BorderStyle, LineRuleType, type IStylesOptions } from 'docx';

/** Colors of the site's light scheme, as Word writes them. */
export const COLORS = {
  accent: '0B5A5E',
  accentSoft: 'E2F0EF',
  muted: '566064',
  line: 'C9C4B7',
  control: '767065',
} as const;

/** On every machine, or with a double of the same widths. */
const FONT = 'Arial';

/** Two centimeters each, as papers here have. */
export const MARGIN = { top: '2cm', right: '2cm', bottom: '2cm', left: '2cm' } as const;

/** Widths of the text on a page of A4 without its margins, upright and on its side, twentieths of a point. */
export const TEXT_WIDTH = 11_906 - 2 * 1134;
export const WIDE_TEXT_WIDTH = 16_838 - 2 * 1134;

/** Where values begin that stand beside their names, twentieths of a point. */
export const VALUE_INDENT = 3000;

/** How far each depth of a list stands in, twentieths of a point, and how many depths Word knows. */
export const STEP = 360;
export const LEVELS = 9;

const bar = { style: BorderStyle.SINGLE, size: 18, space: 8, color: COLORS.accent };

/**
 * Styles of all Word documents of the site. What a paragraph is can be told by the name of its style alone:
 * README.md says what each stands for.
 */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: 'ru-RU' } },
      paragraph: { spacing: { after: 80, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 38, bold: true },
      paragraph: { spacing: { after: 120 }, keepNext: true },
    },
    heading1: {
      run: { size: 28, bold: true, color: COLORS.accent },
      paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { size: 22, bold: true },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
    heading3: {
      run: { size: 21, bold: true, color: COLORS.muted },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    heading4: {
      run: { size: 21, italics: true, color: COLORS.muted },
      paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 40 } } },
    hyperlink: { run: { color: COLORS.accent, underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { color: COLORS.muted },
      paragraph: { spacing: { after: 120 } },
    },
    {
      id: 'Lead',
      name: 'Кратко',
      basedOn: 'Normal',
      run: { size: 24 },
      paragraph: { spacing: { after: 160 } },
    },
    {
      id: 'Fact',
      name: 'Сведение',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: VALUE_INDENT, hanging: VALUE_INDENT },
        spacing: { after: 50 },
      },
    },
    {
      id: 'HeaderCell',
      name: 'Заголовок столбца',
      basedOn: 'Cell',
      run: { bold: true },
    },
    {
      id: 'Cell',
      name: 'Ячейка',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 20, line: 250 } },
    },
    {
      id: 'Detail',
      name: 'Подробность',
      basedOn: 'Cell',
      run: { size: 17, color: COLORS.muted },
    },
    {
      id: 'Insertion',
      name: 'Вставка',
      basedOn: 'Normal',
      run: { size: 18, bold: true, color: COLORS.accent },
      paragraph: {
        keepNext: true,
        border: { left: bar },
        indent: { left: 240 },
        spacing: { before: 160, after: 0 },
      },
    },
    {
      id: 'InsertionText',
      name: 'Текст вставки',
      basedOn: 'Normal',
      paragraph: { border: { left: bar }, indent: { left: 240 }, spacing: { after: 0 } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { indent: { left: 480 } },
    },
    { id: 'ListContinue', name: 'List Continue', basedOn: 'Normal' },
    {
      id: 'Code',
      name: 'Код',
      basedOn: 'Normal',
      run: { font: 'Courier New', size: 19 },
      paragraph: { indent: { left: 240 } },
    },
    {
      id: 'Rule',
      name: 'Черта',
      basedOn: 'Normal',
      paragraph: {
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: COLORS.line } },
      },
    },
    {
      id: 'Running',
      name: 'Колонтитул',
      basedOn: 'Normal',
      run: { size: 16, color: COLORS.muted },
    },
    {
      id: 'Hint',
      name: 'Подсказка',
      basedOn: 'Normal',
      run: { italics: true, color: COLORS.muted },
      paragraph: { keepNext: true },
    },
    {
      id: 'CellHint',
      name: 'Подсказка в ячейке',
      basedOn: 'Cell',
      run: { italics: true, color: COLORS.muted },
    },
    {
      id: 'CellChoice',
      name: 'Вариант в ячейке',
      basedOn: 'Cell',
      paragraph: { indent: { left: 160 } },
    },
    {
      id: 'Choice',
      name: 'Вариант',
      basedOn: 'Normal',
      paragraph: { indent: { left: 240 }, spacing: { after: 20 } },
    },
    {
      id: 'Answer',
      name: 'Ответ',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 240, line: 480, lineRule: LineRuleType.AT_LEAST } },
    },
  ],
  characterStyles: [{ id: 'CodeText', name: 'Код в строке', run: { font: 'Courier New' } }],
};
