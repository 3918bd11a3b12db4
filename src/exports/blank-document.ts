import {
  ANSWER,
  ANSWERS,
  CHOOSE_ONE,
  CHOOSE_SEVERAL,
  QUESTION,
  REQUIRED_MARK,
} from '../schema/paper.ts';
import type { BlankPart, BlankQuestion } from './blank.ts';
import { wordDocument } from './word/document.ts';
import { paragraphOf, type Block, type Paragraph } from './word/content.ts';
import { heading, paragraph } from './word/paragraphs.ts';
import { COLORS, TEXT_WIDTH } from './word/style.ts';
import { ruledTable } from './word/table.ts';

/** What a blank says before its questions. */
export interface BlankIntroduction {
  title: string;
  paragraphs: readonly string[];
}

/** Where a blank is taken from, and of which day it is, ISO. */
export interface BlankOrigin {
  address: string;
  day: string;
}

/** Share of a table's width that the questions take. */
const OWN_SHARE = 0.34;

const said = (text: string, style?: string): Paragraph => paragraph([{ text }], style);

const hint = (text: string) => said(text, 'Hint');

const labelOf = ({ label, required }: BlankQuestion): string =>
  required ? `${label} ${REQUIRED_MARK}` : label;

/** Place for a free answer: two lines under the question. */
const answer = () =>
  paragraphOf([], { style: 'Answer', line: { size: 6, space: 14, color: COLORS.control } });

const choices = ({ options, several }: BlankQuestion): Paragraph[] => [
  hint(several ? CHOOSE_SEVERAL : CHOOSE_ONE),
  ...options.map((option) => said(`☐ ${option}`, 'Choice')),
];

/** What is asked, in a cell: the question, what to choose from, the hint. */
const asked = (question: BlankQuestion): Paragraph[] => [
  said(labelOf(question), 'Cell'),
  ...(question.hint ? [said(question.hint, 'CellHint')] : []),
  ...question.options.map((option) => said(option, 'CellChoice')),
  ...question.questions.map((inner) => said(labelOf(inner), 'CellChoice')),
];

/** Answer made of several: a question a row, an answer a column. */
function group({ questions, several }: BlankQuestion): Block {
  const places = several ? ANSWERS : [ANSWER];
  const own = Math.floor(TEXT_WIDTH * OWN_SHARE);
  const rows = questions.map((question) => [
    asked(question),
    ...places.map(() => [said('', 'Cell')]),
  ]);
  const width = Math.floor((TEXT_WIDTH - own) / places.length);
  return ruledTable([QUESTION, ...places], rows, [own, ...places.map(() => width)]);
}

function answerTo(question: BlankQuestion): Block[] {
  if (question.questions.length > 0) return [group(question), said('')];
  if (question.options.length > 0) return choices(question);
  return [answer()];
}

const ask = (question: BlankQuestion): Block[] => [
  heading(2, labelOf(question)),
  ...(question.hint ? [hint(question.hint)] : []),
  ...answerTo(question),
];

/** The blank of an entry as a Word document: headings, hints and places for answers. */
export const blankDocument = (
  { title, paragraphs }: BlankIntroduction,
  parts: readonly BlankPart[],
  { address, day }: BlankOrigin,
): Promise<Uint8Array<ArrayBuffer>> =>
  wordDocument({
    title,
    description: 'Бланк для рассказа о практике',
    address,
    version: 'Бланк',
    day,
    properties: { blank: 'practices' },
    blocks: [
      said(title, 'Title'),
      ...paragraphs.map((text) => said(text)),
      ...parts.flatMap((part) => [heading(1, part.title), ...part.questions.flatMap(ask)]),
    ],
  });
