import { z } from 'zod';
import { choice, line, list, reference } from './fields.ts';
import { common } from './shared.ts';

/** Cell of the cartogram, counted from the top left corner. */
const tile = z
  .strictObject({
    column: z.int().min(0).max(40).meta({ label: 'Столбец' }),
    row: z.int().min(0).max(30).meta({ label: 'Строка' }),
  })
  .meta({ label: 'Клетка картограммы' });

/** Subject of the Russian Federation by ISO 3166-2:RU; the file name is its code in lower case. */
export const region = z.strictObject({
  title: line({ label: 'Название' }),
  iso: z
    .string()
    .regex(/^RU-[A-Z]{2,3}$/, { error: 'iso-region' })
    .meta({ label: 'Код ISO 3166-2' }),
  shortName: line({ label: 'Короткое название', hint: 'Для картограммы, до 14 знаков', max: 14 }),
  genitive: line({ label: 'Родительный падеж', hint: 'практики чего: «Новгородской области»' }),
  prepositional: line({
    label: 'Предложный падеж с предлогом',
    hint: 'где: «в Новгородской области»',
  }),
  district: choice(
    {
      central: 'Центральный',
      northwestern: 'Северо-Западный',
      southern: 'Южный',
      'north-caucasian': 'Северо-Кавказский',
      volga: 'Приволжский',
      ural: 'Уральский',
      siberian: 'Сибирский',
      'far-eastern': 'Дальневосточный',
    },
    { label: 'Федеральный округ' },
  ),
  synonyms: list(line({ label: 'Название' }), {
    label: 'Как ещё называют',
    hint: 'Якутия, Кузбасс, Югра',
  }).optional(),
  adjectives: list(line({ label: 'Прилагательное' }), {
    label: 'Прилагательные',
    hint: 'Какие практики: «якутский», «кузбасский» — если его нет в названии',
  }).optional(),
  neighbors: list(reference('regions', { label: 'Регион' }), { label: 'Соседи' }).optional(),
  tile,
  updated: common.updated,
});

export type Region = z.infer<typeof region>;
