import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  ANSWER,
  ANSWERS,
  CHOOSE_ONE,
  CHOOSE_SEVERAL,
  QUESTION,
  REQUIRED_MARK,
} from '../schema/paper.ts';
import type { BlankPart, BlankQuestion } from './blank.ts';
import { reproducible } from './word/reproducible.ts';

/** What a blank says before its questions. */
export interface BlankIntroduction {
  title: string;
  paragraphs: readonly string[];
}

const LINE = { style: BorderStyle.SINGLE, size: 6, color: '767065' };
const hint = (text: string) => new Paragraph({ style: 'Hint', text });

const labelOf = ({ label, required }: BlankQuestion): string =>
  required ? `${label} ${REQUIRED_MARK}` : label;

/** Place for a free answer: two lines under the question. */
const answer = () => new Paragraph({ style: 'Answer', border: { bottom: { ...LINE, space: 14 } } });

const choices = ({ options, several }: BlankQuestion): Paragraph[] => [
  hint(several ? CHOOSE_SEVERAL : CHOOSE_ONE),
  ...options.map((option) => new Paragraph({ style: 'Choice', text: `☐ ${option}` })),
];

const cell = (children: Paragraph[], percent: number) =>
  new TableCell({
    children,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    width: { size: percent, type: WidthType.PERCENTAGE },
  });

const header = (titles: readonly string[], widths: readonly number[]) =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map((title, index) =>
      cell([new Paragraph({ style: 'Header', text: title })], widths[index] ?? 0),
    ),
  });

/** What is asked, in a cell: the question, what to choose from, the hint. */
const asked = (question: BlankQuestion): Paragraph[] => [
  new Paragraph({ text: labelOf(question) }),
  ...(question.hint ? [hint(question.hint)] : []),
  ...question.options.map((option) => new Paragraph({ style: 'Choice', text: option })),
  ...question.questions.map((inner) => new Paragraph({ style: 'Choice', text: labelOf(inner) })),
];

/** Answer made of several: a question a row, an answer a column. */
function group({ questions, several }: BlankQuestion): Table {
  const places = several ? ANSWERS : [ANSWER];
  const own = 34;
  const widths = [own, ...places.map(() => (100 - own) / places.length)];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      header([QUESTION, ...places], widths),
      ...questions.map(
        (question) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(asked(question), own),
              ...places.map((_place, index) => cell([new Paragraph('')], widths[index + 1] ?? 0)),
            ],
          }),
      ),
    ],
  });
}

function answerTo(question: BlankQuestion): (Paragraph | Table)[] {
  if (question.questions.length > 0) return [group(question), new Paragraph('')];
  if (question.options.length > 0) return choices(question);
  return [answer()];
}

const ask = (question: BlankQuestion): (Paragraph | Table)[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_2, text: labelOf(question) }),
  ...(question.hint ? [hint(question.hint)] : []),
  ...answerTo(question),
];

const FONT = 'Calibri';
const AUTHOR = 'Практикотека';

/** Two centimeters each, as papers here have: room for three answers side by side. */
const margin = { top: '2cm', right: '2cm', bottom: '2cm', left: '2cm' } as const;

/** Numbers of pages at the foot of each. */
const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT] })],
    }),
  ],
});

const styles = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'ru-RU' } },
      paragraph: { spacing: { after: 80 } },
    },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 200 } } },
    heading1: {
      run: { size: 30, bold: true, color: '0B5A5E' },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true },
      paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Header', name: 'Заголовок столбца', basedOn: 'Normal', run: { bold: true } },
    {
      id: 'Hint',
      name: 'Подсказка',
      basedOn: 'Normal',
      run: { italics: true, color: '566064' },
      paragraph: { keepNext: true },
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
};

/**
 * The blank of an entry as a Word document with headings, a language and headers of tables, so that it can
 * be heard too; `day`, an ISO day, is when it says it was written.
 */
export async function blankDocument(
  { title, paragraphs }: BlankIntroduction,
  parts: readonly BlankPart[],
  day: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    ...paragraphs.map((text) => new Paragraph({ text })),
    ...parts.flatMap((part) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: part.title }),
      ...part.questions.flatMap(ask),
    ]),
  ];
  const document = new Document({
    title,
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    description: 'Бланк для рассказа о практике',
    styles,
    sections: [{ properties: { page: { margin } }, footers: { default: footer }, children }],
  });
  return reproducible(await Packer.toArrayBuffer(document), day);
}
