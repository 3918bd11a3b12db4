import { z } from 'zod';
import { choice, line, list, partialDate, reference } from './fields.ts';
import { common, sourceKey } from './shared.ts';

/** Office holder named in a public source; private persons have no entry. */
export const person = z.strictObject({
  ...common,
  title: common.title.meta({
    privacy: 'office',
    label: 'Имя и фамилия',
    hint: 'Как в открытом источнике',
  }),
  summary: common.summary
    .meta({
      privacy: 'office',
      hint: 'Одно-два предложения: кто это и чем занимается по должности',
    })
    .optional(),
  region: reference('regions', { label: 'Регион' }).optional(),
  posts: list(
    z
      .strictObject({
        post: line({ privacy: 'office', label: 'Должность', max: 300 }),
        organization: reference('organizations', { label: 'Организация' }).optional(),
        organizationName: line({
          label: 'Организация словами',
          hint: 'Если карточки организации нет',
        }).optional(),
        asOf: partialDate({
          label: 'На какую дату',
          hint: 'По дате источника или события',
        }).optional(),
        source: sourceKey.optional(),
      })
      .meta({ label: 'Должность' }),
    { label: 'Должности' },
  ),
  basis: choice(
    { 'public-office': 'открытый источник, по должности', consent: 'согласие' },
    { label: 'Основание публикации' },
  ),
});

export type Person = z.infer<typeof person>;
