import { refuseLarge } from '../archive/safety.ts';
import { refuse } from '../refusal.ts';
import { readCsv } from './csv.ts';
import { ROWS_MAX, type Sheet } from './sheet.ts';
import { readXlsx } from './xlsx.ts';

/** Beginnings of files that are no text whatever their name: archives, old Excel, PDF. */
const NOT_TEXT = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

const isOffice = (bytes: Uint8Array): boolean =>
  NOT_TEXT.some((start) => start.every((byte, index) => bytes[index] === byte));

/** Reads a table by its bytes; the name tells a CSV. Refuses, saying what to do, what cannot be read. */
export async function readTable(name: string, bytes: Uint8Array): Promise<Sheet[]> {
  const isCsv = /\.(?:csv|tsv|txt)$/i.test(name);
  if (!isCsv && !/\.(?:xlsx|xlsm|xltx|xls|ods)$/i.test(name)) {
    refuse('Нужна таблица: файл .xlsx или .csv. Откройте её в Excel и сохраните так.');
  }
  if (bytes.length === 0) {
    refuse('Файл пуст: в нём нет ни одного байта. Сохраните или скачайте его заново.');
  }
  refuseLarge(bytes.length);
  const sheets = isCsv && !isOffice(bytes) ? [readCsv(bytes)] : await readXlsx(bytes);
  if (sheets.every(({ rows }) => rows.length === 0)) {
    refuse('Таблица пуста: ни одна ячейка не заполнена.');
  }
  if (sheets.some(({ rows }) => rows.length > ROWS_MAX)) {
    refuse(
      `В таблице больше ${ROWS_MAX} строк: это не программа события. Скопируйте строки программы на новый лист и сохраните его.`,
    );
  }
  return sheets;
}
