import { expect, test } from 'vitest';
import { markdownOf } from '../../../src/exports/markdown.ts';

test.each([
  ['prose as it is', '\n\n\nТекст **важный**.\n\n- раз\n', 'Текст **важный**.\n\n- раз'],
  ['a body without prose', '\n\n', ''],
  [
    'a note',
    'До.\n\n<Note title="О сроках" text="Год *неясен*" />\n\nПосле.',
    'До.\n\n> **О сроках.** Год \\*неясен\\*\n\nПосле.',
  ],
  [
    'a figure',
    '<KeyFigure value="140 детей" label="остались дома" claim="stated" source="tass" period="2025 год" />',
    '> **140 детей** — остались дома (2025 год, заявлено источником, источник: tass)',
  ],
  [
    'a quotation',
    '<Quote text="Сказано «так»" author="Анна Лунина" office="директор" />',
    '> «Сказано „так“» — Анна Лунина, директор',
  ],
  [
    'a document inside a list',
    '- раз\n\n  <DocumentLink href="/uploads/a.pdf" title="Порядок [2025]" format="PDF" size="1 МБ" />\n- два',
    '- раз\n\n  [Порядок \\[2025\\]](</uploads/a.pdf>) (PDF, 1 МБ)\n- два',
  ],
  [
    'a picture',
    '<Figure src="/uploads/a.jpg" alt="Комната" caption="Комната отдыха" />',
    '![Комната](</uploads/a.jpg>) Комната отдыха',
  ],
  ['an escaped sign that is no insertion', 'Детям \\<Note лет.', 'Детям \\<Note лет.'],
])('plain Markdown: %s', (_name, prose, markdown) => {
  expect(markdownOf(prose)).toBe(markdown);
});
