import type { Problem } from '../../reader/problem.ts';
import type { Catalogue } from '../catalogue.ts';
import { actRows } from './acts.ts';
import { brokenLinkRows, type AnsweredLink } from './broken-links.ts';
import { conflictRows } from './conflicts.ts';
import { eventNeedRows } from './event-needs.ts';
import { eventlessRows } from './eventless.ts';
import { laureateRows } from './laureates.ts';
import { overdueRows } from './overdue.ts';
import { problemRows } from './problems.ts';
import { byUrgency, type DeskList } from './row.ts';
import { talkRows } from './talks.ts';
import { unaskedRows } from './unasked.ts';
import { unconfirmedRows } from './unconfirmed.ts';
import { unsourcedRows } from './unsourced.ts';
import { waitingRow, type Waiting } from './waiting.ts';

/** What the desk is made of besides the entries. */
export interface DeskInputs {
  /** ISO day that freshness is counted from. */
  today: string;
  problems: readonly Problem[];
  waiting: Waiting;
  links: readonly AnsweredLink[];
  /** True when outer links were ever checked. */
  linksChecked: boolean;
}

/** Said of an empty list. */
export const ALL_WELL = 'Всё в порядке';

const UPDATED = { ageLabel: 'Запись обновлена', never: 'дата неизвестна' };

/** Lists of the desk, in the order of work. */
export function deskOf(catalogue: Catalogue, inputs: DeskInputs): DeskList[] {
  const { today, problems, waiting, links, linksChecked } = inputs;
  const lists: (Omit<DeskList, 'empty'> & { empty?: string })[] = [
    {
      id: 'waiting',
      title: 'Что ждёт редакции',
      note: 'Черновики и правки, которые ещё не на сайте. Сначала те, что ждут дольше всех.',
      ...(waiting.trouble !== undefined && { trouble: waiting.trouble, empty: 'Прочитано не всё' }),
      ageLabel: 'Ждёт',
      never: 'дата неизвестна',
      rows: waiting.drafts.map((draft) => waitingRow(draft, today)),
    },
    {
      id: 'problems',
      title: 'Замечания проверки',
      note: 'Что нашла проверка каталога в опубликованных записях. Одинаковые промахи одной записи собраны в одну строку.',
      ...UPDATED,
      rows: problemRows(catalogue, problems),
    },
    {
      id: 'links',
      title: 'Неработающие ссылки',
      note: 'Адреса, которых больше нет или которые не отвечали в два разных дня, и страницы, которые переехали. Ссылки проверяет команда npm run links.',
      ...(!linksChecked && { empty: 'Ссылки ещё не проверяли' }),
      ageLabel: 'Не отвечает',
      never: 'дата неизвестна',
      rows: brokenLinkRows(catalogue, links),
    },
    {
      id: 'conflicts',
      title: 'Противоречия в цифрах',
      note: 'Одно и то же за одно и то же время, а значения разные; и расхождения источников, о которых запись говорит читателю сама. Сравниваются только факты, названные одинаково, в связанных записях.',
      ...UPDATED,
      rows: conflictRows(catalogue),
    },
    {
      id: 'figures',
      title: 'Цифры без источника',
      note: 'Число, у которого источник не назван. Если источник у записи один, он подразумевается: назвать его стоит, пока не добавлен второй.',
      ...UPDATED,
      rows: unsourcedRows(catalogue),
    },
    {
      id: 'acts',
      title: 'Правовые акты: пора проверить',
      note: 'Акты, которые не проверяли больше года или ни разу: действуют ли они и не изменились ли.',
      ageLabel: 'Проверен',
      never: 'ни разу',
      rows: actRows(catalogue, today),
    },
    {
      id: 'unconfirmed',
      title: 'Практики: пора подтвердить',
      note: 'Больше года или ни разу владелец не подтвердил, что в записи всё верно. Завершённые практики могут подождать.',
      ageLabel: 'Подтверждена',
      never: 'ни разу',
      rows: unconfirmedRows(catalogue, today),
    },
    {
      id: 'unasked',
      title: 'Кто перенял: пора спросить',
      note: 'Те, кто взял или собирался взять чужую практику. Больше года или ни разу их не спросили, как идёт дело.',
      ageLabel: 'Спрашивали',
      never: 'ни разу',
      rows: unaskedRows(catalogue, today),
    },
    {
      id: 'talks',
      title: 'Доклады без практики',
      note: 'Доклады, мастер-классы и выезды, о которых не сказано, какой практике они посвящены.',
      ageLabel: 'Событие',
      never: 'дата неизвестна',
      rows: talkRows(catalogue),
    },
    {
      id: 'resolutions',
      title: 'Решения: срок прошёл',
      note: 'Пункты резолюций, срок которых прошёл, а сделано ли — не сказано. Спросите ответственного или найдите пункт в следующей резолюции.',
      ageLabel: 'Срок',
      never: 'срок не назван',
      rows: overdueRows(catalogue, today),
    },
    {
      id: 'organizers',
      title: 'О чём спросить организаторов',
      note: 'События с программой, у которых чего-то не хватает: презентаций, записей, времени, залов, оснований назвать имена. Удобно отправить организатору списком.',
      ageLabel: 'Событие',
      never: 'дата неизвестна',
      rows: eventNeedRows(catalogue, today),
    },
    {
      id: 'laureates',
      title: 'Лауреаты без записи',
      note: 'Награждённые, чьей записи в каталоге нет или она не указана.',
      ageLabel: 'Награда',
      never: 'год неизвестен',
      rows: laureateRows(catalogue),
    },
    {
      id: 'eventless',
      title: 'Практики без события',
      note: 'Практики, о которых не говорили ни на одном событии каталога.',
      ageLabel: 'Началась',
      never: 'дата неизвестна',
      rows: eventlessRows(catalogue),
    },
  ];
  return lists.map((list) => ({ empty: ALL_WELL, ...list, rows: list.rows.toSorted(byUrgency) }));
}
