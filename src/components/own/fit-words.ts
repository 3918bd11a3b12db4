/** Verdicts with the sign, the words and the color of each. */
export const VERDICTS = [
  { verdict: 'fits', sign: 'check', words: 'подходит', tone: 'text-accent' },
  { verdict: 'lacks', sign: 'cross', words: 'не хватает', tone: 'text-warm' },
  { verdict: 'unknown', sign: 'question', words: 'неизвестно', tone: 'text-muted' },
] as const;

/** Groups that practices are shown in, the most fitting first. */
export const GROUPS = [
  {
    id: 'fitting',
    title: 'Подходит по всему, что известно',
    note: 'Препятствий не видно. Где стоит «неизвестно», спросите владельца практики.',
  },
  { id: 'lacking', title: 'Чего-то не хватает', note: 'Сначала те, где не хватает меньше.' },
  {
    id: 'unknown',
    title: 'Сравнить не с чем',
    note: 'По паспорту не решить: в нём мало сведений или вы ответили не на всё. Это не значит, что практика не подойдёт.',
  },
];
