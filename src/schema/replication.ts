import { z } from 'zod';
import { choice, day, line, list, partialDate, prose, reference, inPart } from './fields.ts';
import { common, figure } from './shared.ts';

const component = (label: string) => list(line({ label: 'Составляющая', max: 300 }), { label });

/** Adoption of a practice by another territory or organization. */
export const replication = z.strictObject({
  ...common,
  practice: reference('practices', { label: 'Практика' }),
  adopter: z
    .strictObject({
      name: line({ label: 'Кто внедряет', hint: 'Как в источнике' }),
      region: reference('regions', { label: 'Регион' }).optional(),
      municipality: line({ label: 'Муниципалитет' }).optional(),
      organization: reference('organizations', { label: 'Организация' }).optional(),
    })
    .meta({ label: 'Кто внедряет' }),
  writtenBy: choice(
    {
      adopter: 'тот, кто внедряет',
      donor: 'автор практики',
      editors: 'редакция',
      source: 'по публикации',
    },
    { label: 'Кто рассказал' },
  ),
  stage: choice(
    {
      interest: 'интерес',
      preparation: 'подготовка',
      pilot: 'пилот',
      running: 'работает',
      enacted: 'закреплено актом',
      stopped: 'прекращено',
    },
    { label: 'Стадия' },
  ),
  ...inPart('time', {
    started: partialDate({ dated: true, label: 'Начало' }).optional(),
  }),
  ...inPart('work', {
    adopted: component('Что взяли').optional(),
    changed: component('Что изменили').optional(),
    dropped: component('От чего отказались').optional(),
  }),
  ...inPart('results', {
    results: list(figure, { label: 'Результаты' }).optional(),
    advice: prose({ label: 'Совет тем, кто пойдёт следом', max: 800 }).optional(),
  }),
  ...inPart('time', {
    confirmed: day({ label: 'Подтверждено' }).optional(),
  }),
});

export type Replication = z.infer<typeof replication>;
