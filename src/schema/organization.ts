import { z } from 'zod';
import { choice, line, list, reference, webUrl } from './fields.ts';
import { common } from './shared.ts';

/** Body that runs, funds or hosts practices and events; only its public contacts are kept. */
export const organization = z.strictObject({
  ...common,
  summary: common.summary.optional(),
  shortName: line({ label: 'Короткое название', max: 80 }).optional(),
  synonyms: list(line({ label: 'Название' }), { label: 'Как ещё называют' }).optional(),
  kind: choice(
    {
      authority: 'орган власти',
      institution: 'государственное или муниципальное учреждение',
      medical: 'медицинская организация',
      ngo: 'некоммерческая организация',
      foundation: 'фонд',
      religious: 'религиозная организация',
      company: 'компания',
      media: 'издание',
      international: 'зарубежная или международная организация',
    },
    { label: 'Вид' },
  ),
  region: reference('regions', { label: 'Регион' }).optional(),
  municipality: line({ label: 'Муниципалитет' }).optional(),
  url: webUrl({ label: 'Сайт' }).optional(),
  phone: line({ privacy: 'contact', label: 'Общий телефон', max: 40 }).optional(),
});

export type Organization = z.infer<typeof organization>;
