import type { Event } from '../schema/event.ts';
import type { EventOutcomes } from './event-outcomes.ts';

/** What a reader would ask of an event and the sources do not tell, as short Russian phrases. */
export function eventGaps(data: Event, outcomes: EventOutcomes): string[] {
  const sessions = data.sessions ?? [];
  const questions: [boolean, string][] = [
    [sessions.length === 0, 'программа и докладчики'],
    [sessions.length > 0 && !sessions.some(({ start }) => start), 'время выступлений'],
    [!data.topics && sessions.length === 0, 'вопросы, о которых говорили'],
    [!data.participants, 'сколько было участников'],
    [!data.regions && !data.place?.region, 'чей опыт представили'],
    [!data.organizers, 'кто проводил'],
    [outcomes.materials.length === 0, 'материалы'],
    [!data.resolution, 'что решили'],
  ];
  return questions.filter(([missing]) => missing).map(([, question]) => question);
}
