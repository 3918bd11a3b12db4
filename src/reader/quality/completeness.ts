import { valueAt } from '../../schema/introspection.ts';

/** What a reader asks of a practice. */
export interface Question {
  /** Russian, as a short sentence. */
  question: string;
  /** Field of the passport that answers it. */
  field: string;
  /** How much the answer decides whether the practice can be taken over. */
  weight: number;
}

/** How complete a passport is. */
export interface Completeness {
  /** Share of what readers ask that is answered, by weight. */
  percent: number;
  /** Questions without an answer, the weightiest first. */
  missing: Question[];
}

/** What is known of a practice: its data as far as they could be read, and whether there is a phone or site to turn to. */
interface Known {
  data: unknown;
  reachable: boolean;
}

interface Asked extends Question {
  answered: (known: Known) => boolean;
  /** True where there is nothing to ask yet. */
  idle?: (known: Known) => boolean;
}

const has = ({ data }: Known, name: string): boolean => {
  const value = valueAt(data, [name]);
  return Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== null && value !== '';
};

/** A question that any of these fields answers; the first is the one to fill in. */
const ask = (weight: number, question: string, ...fields: [string, ...string[]]): Asked => ({
  question,
  field: fields[0],
  weight,
  answered: (known) => fields.some((name) => has(known, name)),
});

const figuresIn = ({ data }: Known): unknown[] =>
  ['outcomes', 'reach'].flatMap((name) => {
    const figures = valueAt(data, [name]);
    return Array.isArray(figures) ? (figures as unknown[]) : [];
  });

const isCompared = (figure: unknown): boolean =>
  ['before', 'after'].every((name) => valueAt(figure, [name]) !== undefined);

/** What every entry must have: of a sound one nobody asks it. */
const REQUIRED: Asked[] = [
  ask(4, 'Как практика называется', 'title'),
  ask(6, 'Что это, одним абзацем', 'summary'),
  ask(4, 'В каком регионе', 'region'),
  ask(4, 'О чём практика', 'themes'),
  ask(4, 'Кому помогают', 'targetGroups'),
  ask(10, 'Откуда это известно', 'sources'),
];

/** What else makes a practice useful, in the order in which a reader asks. */
const USEFUL: Asked[] = [
  ask(8, 'Какую трудность решали и как её увидели', 'problem'),
  ask(3, 'Когда начали', 'started', 'startedNote'),
  ask(6, 'Кто ведёт практику', 'organizations'),
  ask(14, 'Что делают, по шагам', 'steps'),
  ask(9, 'Скольким помогли', 'reach', 'outcomes'),
  ask(13, 'Что изменилось в жизни детей и семей', 'outcomes'),
  {
    question: 'С чем сравнивать: значений «до» и «после» нет',
    field: 'outcomes',
    weight: 5,
    answered: (known) => figuresIn(known).some(isCompared),
    idle: (known) => figuresIn(known).length === 0,
  },
  ask(8, 'Какие специалисты нужны и сколько их', 'staff'),
  ask(7, 'Сколько это стоит', 'cost'),
  ask(6, 'На какие документы опирается', 'legalBasis'),
  ask(7, 'Какие были трудности и кому практика не подходит', 'risks', 'limitations'),
  ask(3, 'Что думают независимые эксперты', 'verdicts'),
  ask(5, 'Есть ли памятки, бланки и методички', 'materials'),
  {
    question: 'По какому телефону или адресу обратиться',
    field: 'contacts',
    weight: 10,
    answered: ({ reachable }) => reachable,
  },
];

/** All questions that an entry may leave open. */
export const QUESTIONS: readonly string[] = USEFUL.map(({ question }) => question);

const isMissing = (known: Known, { answered, idle }: Asked): boolean =>
  !answered(known) && idle?.(known) !== true;

const weigh = (questions: readonly Question[]): number =>
  questions.reduce((sum, { weight }) => sum + weight, 0);

const asQuestion = ({ question, field, weight }: Asked): Question => ({ question, field, weight });

/** Questions of a reader that a practice does not answer, in the order in which they are asked; what every entry must have aside. */
export const openQuestions = (data: unknown, reachable: boolean): Question[] =>
  USEFUL.filter((asked) => isMissing({ data, reachable }, asked)).map(asQuestion);

/** How complete the passport of a practice is; `data` may be broken or half filled in. */
export function completenessOf(data: unknown, reachable: boolean): Completeness {
  const all = [...REQUIRED, ...USEFUL];
  const known = { data, reachable };
  // Without figures there is nothing to compare either.
  const unanswered = all.filter((asked) => !asked.answered(known));
  const missing = all.filter((asked) => isMissing(known, asked));
  return {
    percent: Math.round(100 * (1 - weigh(unanswered) / weigh(all))),
    missing: missing.map(asQuestion).toSorted((one, other) => other.weight - one.weight),
  };
}

/** True when the data themselves give a phone or site to turn to. */
export const namesContact = (data: unknown): boolean =>
  ['phone', 'url'].some((name) => valueAt(data, ['contacts', name]) !== undefined);
