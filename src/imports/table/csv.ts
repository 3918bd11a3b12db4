import papa from 'papaparse';
import { unharmed } from '../../catalogue/harmless.ts';
import { quoted } from '../../schema/quoted.ts';
import { refuse } from '../refusal.ts';
import { ROWS_MAX, trimmed, type Sheet } from './sheet.ts';

/** Letters of Russian words; a text in a wrong encoding has next to none of them. */
const CYRILLIC = /[а-яё]/giu;

const MARKS: [encoding: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Text of a file: by its mark, as UTF-8, else as Excel with Russian settings saves it. */
export function decode(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (reason) {
    // How the decoder says that the bytes are no UTF-8.
    if (!(reason instanceof TypeError)) throw reason;
  }
  const text = new TextDecoder('windows-1251').decode(bytes);
  const letters = text.match(CYRILLIC)?.length ?? 0;
  if (letters * 4 < text.replace(/[\s\d;,."]/g, '').length) {
    refuse(
      'Кодировка файла неизвестна: текст не читается. Откройте таблицу в Excel и сохраните как «Книга Excel (.xlsx)» или «CSV UTF-8».',
    );
  }
  return text;
}

/** Says `sep=;` above a table: Excel's own way to name what stands between cells. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

const SEPARATORS = [';', '\t', ',', '|'];
/** Rows by which the separator is told. */
const ROWS_TOLD_BY = 30;

/** What stands between cells: the sign that makes most of them. */
function separatorOf(text: string): string {
  const widths = SEPARATORS.map((delimiter) => {
    const { data } = papa.parse<string[]>(text, { delimiter, preview: ROWS_TOLD_BY });
    return data.reduce((sum, row) => sum + row.length, 0);
  });
  return SEPARATORS[widths.indexOf(Math.max(...widths))] ?? ';';
}

const LINE_END = /\r\n?|\n/;
/** Letters of a cell by which it is found. */
const SHOWN_MAX = 40;

/** Refuses a table one of whose cells begins with a quotation mark, at `at` of the text, that is not closed at its end. */
function refuseQuote(text: string, at: number, delimiter: string): never {
  const line = text.slice(0, at).split(LINE_END).length;
  const [words = ''] = text.slice(at + 1, at + 1 + SHOWN_MAX).split(/["\r\n]/);
  const shown = words.split(delimiter)[0]?.trim();
  refuse(
    `Строка ${line} файла${shown ? `, ячейка ${quoted(`${shown}…`)}` : ''}: в начале ячейки стоит кавычка ("), а закрыта не там или не закрыта вовсе, поэтому строки ниже не отделить. Уберите кавычку или закройте её в конце ячейки, а внутри пишите «ёлочки».`,
  );
}

/** Largest text, bytes: cells without a word take eighty times as many of memory. */
const TEXT_MAX = 3_000_000;

/** Reads a CSV table. */
export function readCsv(bytes: Uint8Array): Sheet {
  if (bytes.length > TEXT_MAX) {
    refuse(
      'Таблица слишком велика: для программы события хватает сотой доли. Скопируйте строки программы в новую таблицу и сохраните её.',
    );
  }
  const text = decode(bytes);
  if (text.includes('\u0000')) {
    refuse('Это не таблица CSV: внутри не текст. Сохраните таблицу как «Книга Excel (.xlsx)».');
  }
  const table = text.replace(SEPARATOR_LINE, '');
  const delimiter = SEPARATOR_LINE.exec(text)?.[1] ?? separatorOf(table);
  const { data, errors } = papa.parse<string[]>(table, { delimiter, preview: ROWS_MAX + 1 });
  const [unquoted] = errors.filter(({ type }) => type === 'Quotes');
  // The parser counts from behind the mark, and knows neither lines of the file nor what stood above the table.
  if (unquoted) {
    refuseQuote(text, text.length - table.length + (unquoted.index ?? 1) - 1, delimiter);
  }
  const rows = data.map((row) =>
    row.map((cell) => ({
      value: cell.trim() === '' ? undefined : unharmed(cell.replace(/\r\n?/g, '\n')),
      isContinued: false,
    })),
  );
  return { title: 'Таблица', rows: trimmed(rows) };
}
