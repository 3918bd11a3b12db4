import { z } from 'zod';
import {
  choice,
  day,
  line,
  list,
  partialDate,
  prose,
  reference,
  term,
  webUrl,
  year,
  inPart,
} from './fields.ts';
import { evidence } from './evidence.ts';
import { common, figure, sourceKey } from './shared.ts';

/** What an organization does for a practice. */
export const organizationRole = choice(
  {
    owner: 'ведёт практику',
    partner: 'партнёр',
    funder: 'финансирует',
    method: 'методическая поддержка',
  },
  { label: 'Роль' },
);

/** Whether a legal act is in force. */
export const actStatus = choice(
  {
    active: 'действует',
    amended: 'изменён',
    repealed: 'утратил силу',
    draft: 'проект',
    unknown: 'не проверялось',
  },
  { label: 'Состояние акта' },
);

/** Action of the practice in its order. */
const step = z
  .strictObject({
    what: line({ label: 'Что делают', max: 400 }),
    who: line({ label: 'Кто' }).optional(),
    when: line({ label: 'Когда' }).optional(),
    document: line({ label: 'Документ', max: 300 }).optional(),
  })
  .meta({ label: 'Шаг' });

/** Passport of a practice. */
export const practice = z.strictObject({
  ...common,
  kind: choice(
    {
      practice: 'практика',
      project: 'проект',
      technology: 'технология',
      program: 'программа',
      service: 'услуга',
      governance: 'управленческая модель',
    },
    { label: 'Вид' },
  ),
  region: reference('regions', { label: 'Регион' }),
  ...inPart('who', {
    municipality: line({ label: 'Муниципалитет' }).optional(),
    organizations: list(
      z
        .strictObject({
          organization: reference('organizations', { label: 'Организация' }),
          role: organizationRole,
        })
        .meta({ label: 'Участие организации' }),
      { label: 'Организации' },
    ).optional(),
  }),
  ...inPart('time', {
    started: partialDate({ dated: true, label: 'Начало', hint: 'Год, месяц или день' }).optional(),
    startedNote: line({
      label: 'О начале',
      hint: 'Как сказано в источнике, если дата неясна',
    }).optional(),
    ended: partialDate({ label: 'Окончание' }).optional(),
  }),
  status: choice(
    {
      active: 'действует',
      planned: 'планируется',
      completed: 'завершена',
      stopped: 'прекращена',
      failed: 'не удалась',
      unknown: 'неизвестно',
    },
    { label: 'Состояние' },
  ),
  ...inPart('time', {
    statusNote: line({ label: 'О состоянии', hint: 'На какую дату и по чьим словам' }).optional(),
    stage: choice(
      { idea: 'замысел', pilot: 'пилот', stable: 'устойчивая', scaling: 'тиражируется' },
      { label: 'Стадия' },
    ).optional(),
  }),
  ...inPart('audience', {
    prevention: list(
      choice(
        {
          primary: 'первичная',
          secondary: 'вторичная',
          tertiary: 'третичная',
          'repeat-orphanhood': 'повторного сиротства',
        },
        { label: 'Уровень' },
      ),
      { label: 'Уровень профилактики' },
    ).optional(),
  }),
  themes: list(term('themes', { label: 'Тема' }), { label: 'Темы' }),
  targetGroups: list(term('target-groups', { label: 'Группа' }), { label: 'Для кого' }),
  ...inPart('audience', {
    situations: list(term('situations', { label: 'Ситуация' }), {
      label: 'С какой ситуацией помогает',
    }).optional(),
    settings: list(term('settings', { label: 'Место' }), {
      label: 'Где оказывают помощь',
    }).optional(),
    territoryKinds: list(term('territory-kinds', { label: 'Территория' }), {
      label: 'Вид территории',
    }).optional(),
  }),
  ...inPart('who', {
    programs: list(reference('programs', { label: 'Программа' }), {
      label: 'В рамках программ',
    }).optional(),
  }),
  ...inPart('work', {
    problem: prose({ label: 'Проблема', hint: 'На какую трудность отвечает практика' }).optional(),
    goal: prose({ label: 'Цель' }).optional(),
    steps: list(step, { label: 'Что делают', hint: 'По порядку' }).optional(),
    essentialComponents: list(line({ label: 'Составляющая', max: 300 }), {
      label: 'Без чего не работает',
    }).optional(),
    adaptableComponents: list(line({ label: 'Составляющая', max: 300 }), {
      label: 'Что можно менять',
    }).optional(),
  }),
  ...inPart('means', {
    staff: list(
      z
        .strictObject({
          role: line({ label: 'Специалист' }),
          count: z.number().positive().meta({ label: 'Сколько' }).optional(),
          note: line({ label: 'Пояснение' }).optional(),
        })
        .meta({ label: 'Специалист' }),
      { label: 'Кто нужен' },
    ).optional(),
    resources: list(line({ label: 'Ресурс', max: 300 }), { label: 'Что нужно' }).optional(),
    cost: z
      .strictObject({
        amount: z.number().positive().meta({ label: 'Сумма, рублей' }),
        year: year({ label: 'Год' }).optional(),
        per: line({ label: 'На что', hint: 'На год, на семью, на открытие филиала' }),
        source: sourceKey,
      })
      .meta({ label: 'Стоимость' })
      .optional(),
    legalBasis: list(
      z
        .strictObject({
          act: line({ label: 'Акт', max: 300 }),
          number: line({ label: 'Номер', max: 40 }).optional(),
          date: day({ label: 'Дата' }).optional(),
          status: actStatus.optional(),
          checked: day({ label: 'Когда проверено' }).optional(),
        })
        .meta({ label: 'Правовой акт' }),
      { label: 'Правовая основа' },
    ).optional(),
  }),
  ...inPart('results', {
    reach: list(figure, { label: 'Охват', hint: 'Скольким помогли, сколько сделано' }).optional(),
    outcomes: list(figure, {
      label: 'Результаты',
      hint: 'Что изменилось у детей и семей',
    }).optional(),
    evidence: evidence.optional(),
    shelf: choice(
      {
        reported: 'сообщено источником',
        checked: 'проверено редакцией',
        reviewed: 'внешняя экспертиза',
      },
      { label: 'Полка доказательности' },
    ),
    verdicts: list(
      z
        .strictObject({
          by: line({ privacy: 'office', label: 'Кто оценил' }),
          verdict: line({ label: 'Заключение', max: 300 }),
          date: partialDate({ label: 'Дата' }).optional(),
          source: sourceKey,
        })
        .meta({ label: 'Заключение' }),
      { label: 'Внешние заключения' },
    ).optional(),
  }),
  ...inPart('lessons', {
    risks: list(line({ label: 'Риск', max: 400 }), { label: 'Риски' }).optional(),
    limitations: list(line({ label: 'Ограничение', max: 400 }), {
      label: 'Ограничения',
    }).optional(),
    lessons: list(line({ label: 'Урок', max: 400 }), { label: 'Уроки' }).optional(),
  }),
  ...inPart('related', {
    materials: list(reference('materials', { label: 'Материал' }), {
      label: 'Материалы',
    }).optional(),
  }),
  ...inPart('who', {
    contacts: z
      .strictObject({
        organization: reference('organizations', { label: 'Организация' }),
        phone: line({ privacy: 'contact', label: 'Телефон организации', max: 40 }).optional(),
        url: webUrl({ label: 'Сайт' }).optional(),
      })
      .meta({ label: 'Контакты', hint: 'Только общий контакт организации' })
      .optional(),
  }),
  ...inPart('editors', {
    childSafety: z
      .strictObject({
        confirmedBy: line({
          privacy: 'office',
          label: 'Кто подтвердил, что детей и семей нельзя узнать',
        }),
        date: day({ label: 'Дата' }),
      })
      .meta({ label: 'Безопасность детей' })
      .optional(),
  }),
  ...inPart('time', {
    confirmed: day({ label: 'Владелец подтвердил сведения' }).optional(),
  }),
});

export type Practice = z.infer<typeof practice>;
