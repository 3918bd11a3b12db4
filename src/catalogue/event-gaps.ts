import { counted } from '../i18n/plural.ts';
import type { Entry } from '../reader/entry.ts';
import type { Event } from '../schema/event.ts';
import { phaseOf, type Phase } from './agenda.ts';
import type { Catalogue } from './catalogue.ts';
import type { EventOutcomes } from './event-outcomes.ts';

/** What a reader would ask of an event at its time and the sources do not tell, as short Russian phrases. */
export function eventGaps(data: Event, outcomes: EventOutcomes, phase: Phase): string[] {
  // Of what was called off nobody asks any more.
  if (phase === 'cancelled') return [];
  const past = phase === 'past';
  const sessions = data.sessions ?? [];
  const questions: [boolean, string][] = [
    [sessions.length === 0, 'программа и докладчики'],
    [sessions.length > 0 && !sessions.some(({ start }) => start), 'время выступлений'],
    [
      !data.topics && sessions.length === 0,
      past ? 'вопросы, о которых говорили' : 'вопросы, о которых будут говорить',
    ],
    [past && !data.participants, 'сколько было участников'],
    [past && !data.regions && !data.place?.region, 'чей опыт представили'],
    [!data.organizers, past ? 'кто проводил' : 'кто проводит'],
    [past && outcomes.materials.length === 0, 'материалы'],
    [past && !data.resolution, 'что решили'],
  ];
  return questions.filter(([missing]) => missing).map(([, question]) => question);
}

const talks = (count: number): string =>
  counted(count, 'выступление', 'выступления', 'выступлений');

/** What the organizer of an event with a programme is to be asked for, each with its number; for editors. */
export function eventNeeds(
  catalogue: Pick<Catalogue, 'find'>,
  event: Entry<'events'>,
  today: string,
): string[] {
  const { sessions = [], materials = [] } = event.data;
  const phase = phaseOf(event, today);
  if (phase === 'cancelled' || sessions.length === 0) return [];
  const kindsOf = (ids: readonly string[]) =>
    ids.map((id) => catalogue.find('materials', id).data.kind);
  const told = sessions.filter(({ type }) => type === 'talk' || type === 'workshop');
  const ownKinds = kindsOf(materials);
  const without = (kind: 'slides' | 'video') =>
    ownKinds.includes(kind)
      ? 0
      : told.filter((one) => !kindsOf(one.materials ?? []).includes(kind)).length;
  const people = new Set(
    sessions.flatMap(({ speakers = [] }) =>
      speakers.filter(({ person }) => person === undefined).map(({ name }) => name),
    ),
  ).size;
  const hasHalls = sessions.some(({ hall }) => hall);
  const past = phase === 'past';
  const needs: [number, (count: number) => string][] = [
    [past ? without('slides') : 0, (count) => `нет презентации: ${talks(count)}`],
    [past ? without('video') : 0, (count) => `нет записи: ${talks(count)}`],
    [
      people,
      (count) =>
        `нет карточки с основанием назвать имя: ${counted(count, 'докладчик', 'докладчика', 'докладчиков')}`,
    ],
    [sessions.filter(({ start }) => !start).length, (count) => `нет времени: ${talks(count)}`],
    [
      hasHalls ? sessions.filter(({ hall }) => !hall).length : 0,
      (count) => `нет зала: ${talks(count)}`,
    ],
    [
      told.filter(({ practices }) => !practices).length,
      (count) => `не названа практика: ${talks(count)}`,
    ],
    [told.filter(({ title }) => !title).length, (count) => `нет названия: ${talks(count)}`],
    [
      told.filter(({ speakers }) => !speakers).length,
      (count) => `не сказано, кто выступал: ${talks(count)}`,
    ],
  ];
  return needs.flatMap(([count, words]) => (count > 0 ? [words(count)] : []));
}
