import type { Phase } from '../../catalogue/agenda.ts';

/** What the headings of an event's page say before it, after it, or when there was none. */
interface PhaseWords {
  topics: string;
  regions: string;
  outcomes: string;
  /** Goes on after «3 практики». */
  shown: string;
}

export const phaseWords: Record<Phase, PhaseWords> = {
  past: {
    topics: 'О чём говорили',
    regions: 'Чей опыт представили',
    outcomes: 'Что из этого вышло',
    shown: 'показали на событии',
  },
  coming: {
    topics: 'О чём будут говорить',
    regions: 'Чей опыт представят',
    outcomes: 'Что покажут',
    shown: 'покажут на событии',
  },
  cancelled: {
    topics: 'О чём собирались говорить',
    regions: 'Чей опыт собирались представить',
    outcomes: 'Что собирались показать',
    shown: 'собирались показать на событии',
  },
};
