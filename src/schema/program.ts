import { z } from 'zod';
import { choice, list, partialDate, reference, term, inPart } from './fields.ts';
import { common, figure } from './shared.ts';

/** Umbrella under which practices and events run: a national project, a federal program, a special project. */
export const program = z.strictObject({
  ...common,
  kind: choice(
    {
      national: 'национальный проект',
      federal: 'федеральная программа',
      special: 'специальный проект',
      pilot: 'пилотный проект',
      regional: 'региональная программа',
      charity: 'программа фонда',
    },
    { label: 'Вид' },
  ),
  parent: reference('programs', { label: 'Часть программы' }).optional(),
  ...inPart('who', {
    organizations: list(reference('organizations', { label: 'Организация' }), {
      label: 'Кто ведёт',
    }).optional(),
    region: reference('regions', {
      label: 'Регион',
      hint: 'Если программа региональная',
    }).optional(),
  }),
  ...inPart('time', {
    started: partialDate({ dated: true, label: 'Начало' }).optional(),
    ended: partialDate({ label: 'Окончание' }).optional(),
  }),
  themes: list(term('themes', { label: 'Тема' }), { label: 'Темы' }).optional(),
  ...inPart('results', {
    figures: list(figure, { label: 'Программа в цифрах' }).optional(),
  }),
});

export type Program = z.infer<typeof program>;
