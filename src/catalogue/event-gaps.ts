import type { Event } from '../schema/event.ts';
import type { Phase } from './agenda.ts';
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
