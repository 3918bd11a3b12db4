import { NEEDS, unnamed, type Lacking, type Need } from '../../catalogue/event-needs.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import { sessionType } from '../../schema/event.ts';
import { choiceLabel } from '../../schema/labels.ts';
import type { Column, Table, TableRow } from '../table/table.ts';

const needs = Object.keys(NEEDS) as Need[];

const columns: Column[] = [
  { key: 'at', title: 'Когда', type: 'time', width: 17 },
  { key: 'talk', title: 'Выступление', type: 'text', width: 50 },
  { key: 'who', title: 'Кто выступает', type: 'text', width: 30 },
  { key: 'missing', title: 'Чего нет', type: 'text', width: 44 },
  { key: 'answer', title: 'Что прислали', type: 'text', width: 30 },
];

/** What is missing, in words; whose consent, by name. */
const wordsOf = ({ session, needs: lacking }: Lacking): string =>
  needs
    .filter((need) => lacking.has(need))
    .map((need) => {
      const who = need === 'consent' ? ` (${unnamed(session).join(', ')})` : '';
      return `${NEEDS[need].title.toLowerCase()}${who}`;
    })
    .join('; ');

const rowOf = (lacking: Lacking): TableRow => {
  const { title, type, start, speakers = [] } = lacking.session;
  return {
    at: start,
    talk: title ?? capitalized(choiceLabel(sessionType, type)),
    who: speakers.map(({ name }) => name).join(', '),
    missing: wordsOf(lacking),
    answer: undefined,
  };
};

/** What the talks of an event lack, a row a talk, with room to note what was sent: the organizer goes by it. */
export const missingTable = (lacking: readonly Lacking[]): Table => ({
  title: 'Чего не хватает',
  columns,
  rows: lacking.filter(({ needs: some }) => some.size > 0).map(rowOf),
});
