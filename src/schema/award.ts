import { z } from 'zod';
import { choice, line, list, prose, reference, term, webUrl, year, inPart } from './fields.ts';
import { claim, common, figure, sourceKey } from './shared.ts';

/** Winner of a nomination: named as in the source, linked where an entry exists. */
const laureate = z
  .strictObject({
    kind: choice(
      {
        region: 'регион',
        municipality: 'муниципалитет',
        organization: 'организация',
        person: 'человек',
        practice: 'практика',
      },
      { label: 'Кто награждён' },
    ),
    name: line({ label: 'Название', hint: 'Как в источнике', max: 300 }),
    region: reference('regions', { label: 'Регион' }).optional(),
    municipality: line({ label: 'Муниципалитет' }).optional(),
    organization: reference('organizations', { label: 'Организация' }).optional(),
    person: reference('people', { label: 'Человек' }).optional(),
    practice: reference('practices', { label: 'Практика' }).optional(),
    degree: line({ label: 'Степень', hint: 'Лауреат, победитель, диплом' }),
    claim,
    source: sourceKey.optional(),
  })
  .meta({ label: 'Лауреат' });

/** One award of one year: a contest, a grant round or the prizes of a forum. */
export const award = z.strictObject({
  ...common,
  kind: choice(
    { contest: 'конкурс', grant: 'грантовый конкурс', prize: 'премия', forum: 'награды форума' },
    { label: 'Вид' },
  ),
  series: line({
    label: 'Серия',
    hint: 'Общее название, если конкурс проводится не первый раз',
  }).optional(),
  year: year({ dated: true, label: 'Год' }).optional(),
  ...inPart('related', {
    event: reference('events', { label: 'Событие', hint: 'Где вручали' }).optional(),
  }),
  ...inPart('who', {
    organizers: list(reference('organizations', { label: 'Организация' }), {
      label: 'Организаторы',
    }).optional(),
  }),
  ...inPart('related', {
    themes: list(term('themes', { label: 'Тема' }), { label: 'Темы' }).optional(),
    targetGroups: list(term('target-groups', { label: 'Группа' }), {
      label: 'Для кого',
    }).optional(),
  }),
  regulation: webUrl({ label: 'Положение', hint: 'Адрес положения о конкурсе' }).optional(),
  ...inPart('results', {
    applications: list(figure, { label: 'Заявки и итоги в цифрах' }).optional(),
  }),
  nominations: list(
    z
      .strictObject({
        title: line({ label: 'Номинация', max: 300 }),
        laureates: list(laureate, { label: 'Лауреаты' }, 200).optional(),
        note: prose({ label: 'Пояснение', max: 500 }).optional(),
      })
      .meta({ label: 'Номинация' }),
    { label: 'Номинации' },
  ),
});

export type Award = z.infer<typeof award>;
