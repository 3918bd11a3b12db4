import { NEED_NAMES, NEEDS, unnamed, type Lacking } from '../../catalogue/event-needs.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import { sessionType } from '../../schema/event.ts';
import { choiceLabel } from '../../schema/labels.ts';
import type { Column, Table, TableRow } from '../table/table.ts';

const columns: Column[] = [
  { key: 'number', title: '№ в программе', type: 'number', width: 15 },
  { key: 'at', title: 'Когда', type: 'time', width: 17 },
  { key: 'hall', title: 'Зал', type: 'text', width: 16 },
  { key: 'talk', title: 'Выступление', type: 'text', width: 50 },
  { key: 'missing', title: 'Чего нет', type: 'text', width: 44 },
  { key: 'answer', title: 'Что прислали', type: 'text', width: 30 },
];

/** What is missing, in words; of several who speak, how many have no ground to be named. */
const wordsOf = ({ session, needs }: Lacking): string =>
  NEED_NAMES.filter((need) => needs.has(need))
    .map((need) => {
      const all = session.speakers?.length ?? 0;
      const count = need === 'consent' && all > 1 ? ` (${unnamed(session).length} из ${all})` : '';
      return `${NEEDS[need].title.toLowerCase()}${count}`;
    })
    .join('; ');

const rowOf = (lacking: Lacking): TableRow => {
  const { title, type, start, hall } = lacking.session;
  return {
    number: lacking.index + 1,
    at: start,
    hall,
    talk: title ?? capitalized(choiceLabel(sessionType, type)),
    missing: wordsOf(lacking),
    answer: undefined,
  };
};

/**
 * What the talks of an event lack, a row a talk, with room to note what was sent: the organizer goes by it.
 * Everyone may open it, so talks are told by their places, and nobody is named for having given no ground.
 */
export const missingTable = (lacking: readonly Lacking[]): Table => ({
  title: 'Чего не хватает',
  columns,
  rows: lacking.map(rowOf),
});
