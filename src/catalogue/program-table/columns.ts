import { sessionType, speakerRole } from '../../schema/event.ts';
import { choicesOf } from '../../schema/labels.ts';

/** Column of the table of a programme. */
export interface ProgramColumn {
  title: string;
  /** Other headings by which the column is known in tables that people have. */
  aliases: readonly string[];
  /** Russian: what to write in a cell. */
  hint: string;
  width: number;
  /** What may be chosen. */
  options?: readonly string[];
}

const column = (
  title: string,
  width: number,
  hint: string,
  aliases: readonly string[] = [],
  options?: readonly string[],
): ProgramColumn => ({ title, aliases, hint, width, ...(options && { options }) });

/** Columns of the table of a programme, in their order. */
export const PROGRAM_COLUMNS = {
  day: column('День', 12, 'Например 25.09.2025. Пустая ячейка — тот же день, что выше', ['Дата']),
  start: column('Начало', 9, 'Местное время: 10:30', ['Время', 'Время начала']),
  hall: column('Зал', 16, 'Зал, аудитория или площадка', ['Место', 'Площадка', 'Аудитория']),
  title: column('Название', 44, 'Тема доклада или название секции', [
    'Тема',
    'Доклад',
    'Название доклада',
    'Тема доклада',
    'Тема выступления',
    'Мероприятие',
  ]),
  type: column(
    'Вид',
    16,
    'Если не указан — доклад',
    ['Формат', 'Вид выступления'],
    Object.values(choicesOf(sessionType)),
  ),
  name: column('Кто выступает', 26, 'Имя и фамилия. Нескольких — с новой строки в той же ячейке', [
    'Докладчик',
    'Докладчики',
    'Спикер',
    'Спикеры',
    'ФИО',
    'Выступающий',
    'Выступающие',
    'Участники',
  ]),
  role: column(
    'Роль',
    14,
    'По строке на каждого. Если не указана — докладчик',
    [],
    Object.values(choicesOf(speakerRole)),
  ),
  post: column('Должность', 34, 'На день события, по строке на каждого'),
  organization: column('Организация', 34, 'Название карточки каталога, по строке на каждого', [
    'Учреждение',
  ]),
  organizationName: column('Организация словами', 28, 'Если карточки организации нет'),
  person: column('Карточка человека', 20, 'Имя в каталоге, если карточка есть', ['Карточка']),
  practices: column('Практики', 34, 'Названия практик каталога, каждая с новой строки', [
    'Практика',
  ]),
  materials: column('Материалы', 30, 'Названия материалов каталога, каждый с новой строки', [
    'Материал',
  ]),
  note: column('О чём', 44, 'Коротко о содержании, до 600 знаков', [
    'Содержание',
    'Аннотация',
    'Описание',
    'Примечание',
  ]),
} satisfies Record<string, ProgramColumn>;

/** Key of a column of the programme. */
export type ProgramKey = keyof typeof PROGRAM_COLUMNS;

/** Columns that hold a line for each who speaks, in one order. */
export const SPEAKER_KEYS = [
  'name',
  'role',
  'post',
  'organization',
  'organizationName',
  'person',
] as const satisfies readonly ProgramKey[];

/** Most rows of a programme: as many sessions as an entry takes. */
export const SESSIONS_MAX = 400;
