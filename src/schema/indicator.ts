import { z } from 'zod';
import { choice, line, list, partialDate, prose, reference, term, inPart } from './fields.ts';
import { common, figure } from './shared.ts';

/** Point of an indicator: a figure whose `at` puts it on the time axis. */
const point = figure.extend({
  text: figure.shape.text.optional(),
  at: partialDate({
    dated: true,
    label: 'Дата на оси',
    hint: 'Если период называет дату или год',
  }).optional(),
});

/** Measured value of a territory over time. */
export const indicator = z.strictObject({
  ...common,
  summary: common.summary.optional(),
  definition: prose({ label: 'Что показывает', max: 600 }),
  unit: line({
    label: 'Единица',
    hint: 'В родительном падеже множественного числа: «человек», «детей», «%»',
    max: 80,
  }),
  direction: choice(
    { down: 'чем меньше, тем лучше', up: 'чем больше, тем лучше', neutral: 'без оценки' },
    { label: 'Направление' },
  ),
  territory: z
    .strictObject({
      region: reference('regions', { label: 'Регион' }).optional(),
      name: line({ label: 'Территория', hint: 'Как в источнике: «14 пилотных регионов»' }),
    })
    .meta({ label: 'Территория' }),
  themes: list(term('themes', { label: 'Тема' }), { label: 'Темы' }),
  ...inPart('related', {
    targetGroups: list(term('target-groups', { label: 'Группа' }), { label: 'О ком' }).optional(),
    practices: list(reference('practices', { label: 'Практика' }), {
      label: 'Практики',
      hint: 'С которыми источник связывает этот показатель',
    }).optional(),
    programs: list(reference('programs', { label: 'Программа' }), {
      label: 'Программы',
    }).optional(),
  }),
  points: list(
    point.meta({ label: 'Значение' }),
    { label: 'Значения', hint: 'По порядку времени' },
    200,
  ),
});

export type Indicator = z.infer<typeof indicator>;
