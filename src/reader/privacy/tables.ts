/** Cell of a table told in text, with the head of its column. */
export interface Cell {
  text: string;
  start: number;
  end: number;
  /** What the first row says of the column; empty when the text is one row. */
  head: string;
  /** The other cells of the row. */
  beside: readonly string[];
}

interface Piece {
  text: string;
  start: number;
}

/** What stands between cells of a row: a bar, a tab, a semicolon, a slash or dash between spaces. */
const BORDERS = [/\s*\|\s*/gu, /\s*\t\s*/gu, /\s*;\s*/gu, /\s+\/\s+/gu, /\s+[–—]\s+/gu];
/** Longest row: longer ones are sentences. */
const ROW_MAX = 200;

function piecesOf({ text, start }: Piece, border: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(border)) {
    pieces.push({ text: text.slice(from, index), start: start + from });
    from = index + found.length;
  }
  return [...pieces, { text: text.slice(from), start: start + from }];
}

/** Cells of the rows of a text: lines that the same sign parts. */
export function cellsOf(text: string): Cell[] {
  const lines = piecesOf({ text, start: 0 }, /\n/gu).filter(
    (line) => line.text.trim() !== '' && line.text.length < ROW_MAX,
  );
  const border = BORDERS.find((one) => lines.some((line) => line.text.search(one) !== -1));
  if (!border) return [];
  const rows = lines.map((line) => piecesOf(line, border));
  const heads = rows.length > 1 && !/\d{4}/u.test(lines[0]?.text ?? '') ? rows[0] : undefined;
  return rows.slice(heads ? 1 : 0).flatMap((row) =>
    row.map((cell, at) => ({
      text: cell.text,
      start: cell.start,
      end: cell.start + cell.text.length,
      head: heads?.[at]?.text.trim() ?? '',
      beside: row.filter((one) => one !== cell).map((one) => one.text.trim()),
    })),
  );
}

/** A surname alone or with first names or initials. */
const NAMED =
  /^(?:\p{L}+(?:[\s-]\p{L}+)?:\s)?(?:\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}{3,})(?:\s(?:\p{Lu}\p{Ll}+|\p{Lu}\.?(?:\s?\p{Lu}\.?)?)){0,2}$/u;
/** Cells of one or two words that begin like names and count or name things. */
const THING =
  /^(?:Итог|Всего|Сумм|Год|Регион|Район|Показат|Приёмн|Приемн|Семь|Дети|Центр|Школ|Фонд|Служб|Отдел|Банк|Счёт|Счет|Договор|Контракт|Грант|Субсид|Бюджет|Проект|Закупк|Аренд|Январ|Феврал|Март|Апрел|Ма[йя]|Июн|Июл|Август|Сентябр|Октябр|Ноябр|Декабр|Артикул|Код|Номер|Строк|Расход|Доход|Остат|Оплат|Зарплат|Налог|Материал|Канц|Мебел|Оборудован|Игр|Стенд|Книг|Телефон|Контакт|Горяч|При[её]мная|Министерств|Департамент|Управлен|Администрац|Больниц|Поликлин|Опек|Организац|Общест|Республик|Област|Город|Пос[её]л|Село|Деревн)/u;

/** True for a cell that names one person and nothing else. */
export const isNameCell = (cell: string): boolean => NAMED.test(cell) && !THING.test(cell);
