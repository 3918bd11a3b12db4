import { programme, type ProgrammeDay, type Session } from '../../catalogue/programme.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Entry } from '../../reader/entry.ts';
import { addressOf } from '../../catalogue/entry-address.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { sessionType } from '../../schema/event.ts';
import type { Block, Paragraph } from './content.ts';
import { heading, paragraph } from './paragraphs.ts';
import { emptyCell, table } from './table.ts';
import type { Piece } from './text.ts';
import type { Wording } from './values.ts';

type Speaker = NonNullable<Session['speakers']>[number];

const START = 'Начало';
/** Widths of the columns: when, what, who. */
const WIDTHS = [900, 5200, 3538];

const cellText = (pieces: readonly Piece[], style: 'Cell' | 'Detail' = 'Cell') =>
  paragraph(pieces, style);

function speakerCell(speaker: Speaker, wording: Wording): Paragraph {
  const { name, person, post, organization, organizationName, role } = speaker;
  const where = organization ? wording.title('organizations', organization) : organizationName;
  const address = person && wording.url(addressOf('people', person));
  const office = [post, where].filter(Boolean).join(', ');
  return cellText([
    { text: name, ...(address && { address }) },
    { text: ` — ${office}${role === 'moderator' ? ' (модератор)' : ''}` },
  ]);
}

/** Titles of entries that a talk goes with, with what they are to it. */
function relatedCell(
  label: string,
  collection: 'practices' | 'materials',
  ids: readonly string[] | undefined,
  wording: Wording,
): Paragraph[] {
  if (!ids) return [];
  const titles = ids.flatMap((id, index): Piece[] => {
    const text = wording.title(collection, id);
    const page = collection === 'practices' ? wording.url(addressOf(collection, id)) : undefined;
    return [...(index > 0 ? [{ text: '; ' }] : []), { text, ...(page && { address: page }) }];
  });
  return [cellText([{ text: `${label}: ` }, ...titles], 'Detail')];
}

function talkCell(session: Session, timed: boolean, wording: Wording): Paragraph[] {
  const type = choiceLabel(sessionType, session.type);
  return [
    ...(session.title ? [cellText([{ text: session.title }])] : []),
    cellText([{ text: type }], session.title ? 'Detail' : 'Cell'),
    // Under a day the heading names the hall.
    ...(session.hall && !timed ? [cellText([{ text: `Зал: ${session.hall}` }], 'Detail')] : []),
    ...(session.note ? [cellText([{ text: session.note }], 'Detail')] : []),
    ...relatedCell('О практике', 'practices', session.practices, wording),
    ...relatedCell('Материалы', 'materials', session.materials, wording),
  ];
}

function sessionsTable(sessions: readonly Session[], wording: Wording): Block {
  const timed = sessions.some(({ start }) => start !== undefined);
  const header = [...(timed ? [START] : []), 'Что будет', 'Кто выступает'];
  const rows = sessions.map((session) => [
    ...(timed ? [[cellText([{ text: session.start?.slice(11) ?? '—' }])]] : []),
    talkCell(session, timed, wording),
    session.speakers?.map((speaker) => speakerCell(speaker, wording)) ?? [emptyCell()],
  ]);
  const [time = 0, what = 0, who = 0] = WIDTHS;
  return table(header, rows, timed ? WIDTHS : [time + what, who]);
}

const titleOf = ({ date, number }: ProgrammeDay<Session>): string =>
  [number && `День ${number}`, formatDate(date)].filter(Boolean).join(', ');

function dayBlocks(day: ProgrammeDay<Session>, wording: Wording): Block[] {
  const unplaced = day.rows.flatMap((row) => row.unplaced);
  const halls = day.halls.map((hall, place) => ({
    hall,
    sessions: day.rows.flatMap(({ cells }) => cells[place] ?? []),
  }));
  return [
    heading(1, titleOf(day)),
    ...(unplaced.length > 0 && halls.length > 0 ? [heading(2, 'Зал не указан')] : []),
    ...(unplaced.length > 0 ? [sessionsTable(unplaced, wording)] : []),
    ...halls.flatMap(({ hall, sessions }) => [heading(2, hall), sessionsTable(sessions, wording)]),
  ];
}

/** Programme of an event by day and hall; what has no time comes last. */
export function programmeBlocks({ data }: Entry<'events'>, wording: Wording): Block[] {
  const { days, untimed } = programme(data.sessions ?? [], data.start);
  return [
    ...days.flatMap((day) => dayBlocks(day, wording)),
    ...(untimed.length > 0
      ? [
          heading(1, days.length > 0 ? 'Время не указано' : 'Программа'),
          sessionsTable(untimed, wording),
        ]
      : []),
  ];
}
