import { counted } from '../i18n/plural.ts';
import type { Entry } from '../reader/entry.ts';
import { phaseOf } from './agenda.ts';
import type { Catalogue } from './catalogue.ts';
import type { Session } from './programme.ts';

const talks = (count: number): string =>
  counted(count, 'выступление', 'выступления', 'выступлений');

/** What a talk may lack: how it is called in a list of what is missing, and how editors are told of it with its number. */
export const NEEDS = {
  slides: { title: 'Презентация', words: (count) => `нет презентации: ${talks(count)}` },
  video: { title: 'Запись', words: (count) => `нет записи: ${talks(count)}` },
  consent: {
    title: 'Основание назвать имя',
    words: (count) =>
      `нет карточки с основанием назвать имя: ${counted(count, 'докладчик', 'докладчика', 'докладчиков')}`,
  },
  start: { title: 'Время', words: (count) => `нет времени: ${talks(count)}` },
  hall: { title: 'Зал', words: (count) => `нет зала: ${talks(count)}` },
  practice: { title: 'Практика', words: (count) => `не названа практика: ${talks(count)}` },
  title: { title: 'Название', words: (count) => `нет названия: ${talks(count)}` },
  speakers: {
    title: 'Кто выступал',
    words: (count) => `не сказано, кто выступал: ${talks(count)}`,
  },
} satisfies Record<string, { title: string; words: (count: number) => string }>;

/** Something that a talk may lack. */
export type Need = keyof typeof NEEDS;

/** Everything that a talk may lack, in the order in which it is told. */
export const NEED_NAMES = Object.keys(NEEDS) as readonly Need[];

/** Session of a programme that lacks something, and what its organizer is to be asked for. */
export interface Lacking {
  session: Session;
  /** Place in the list of the source. */
  index: number;
  needs: ReadonlySet<Need>;
}

/** People of a session whom no card gives a ground to name. */
export const unnamed = ({ speakers = [] }: Session): string[] =>
  speakers.filter(({ person }) => person === undefined).map(({ name }) => name);

/** Sessions of an event that lack something, in the order of the programme; none of what was called off. */
export function lackingOf(
  catalogue: Pick<Catalogue, 'find'>,
  event: Entry<'events'>,
  today: string,
): Lacking[] {
  const { sessions = [], materials = [] } = event.data;
  const phase = phaseOf(event, today);
  if (phase === 'cancelled') return [];
  const kindsOf = (ids: readonly string[]) =>
    ids.map((id) => catalogue.find('materials', id).data.kind);
  const shared = kindsOf(materials);
  const hasHalls = sessions.some(({ hall }) => hall);
  return sessions.flatMap((session, index) => {
    const isTold = session.type === 'talk' || session.type === 'workshop';
    const kinds = [...shared, ...kindsOf(session.materials ?? [])];
    const isOver = phase === 'past' && isTold;
    const missing: Record<Need, boolean> = {
      slides: isOver && !kinds.includes('slides'),
      video: isOver && !kinds.includes('video'),
      consent: unnamed(session).length > 0,
      start: !session.start,
      hall: hasHalls && !session.hall,
      practice: isTold && !session.practices,
      title: isTold && !session.title,
      speakers: isTold && !session.speakers,
    };
    const needs = new Set(NEED_NAMES.filter((need) => missing[need]));
    return needs.size > 0 ? [{ session, index, needs }] : [];
  });
}

/** What the organizer of an event with a programme is to be asked for, each with its number; for editors. */
export function eventNeeds(
  catalogue: Pick<Catalogue, 'find'>,
  event: Entry<'events'>,
  today: string,
): string[] {
  const lacking = lackingOf(catalogue, event, today);
  const numberOf = (need: Need): number =>
    need === 'consent'
      ? new Set(lacking.flatMap(({ session }) => unnamed(session))).size
      : lacking.filter(({ needs }) => needs.has(need)).length;
  return NEED_NAMES.flatMap((need) => {
    const count = numberOf(need);
    return count > 0 ? [NEEDS[need].words(count)] : [];
  });
}
