import { z } from 'zod';
import { isLocalTime, isTimeZone } from './dates.ts';
import { choice, line, list, partialDate, prose, reference, slug, term, inPart } from './fields.ts';
import { common, figure, place } from './shared.ts';

/** What became of an item of the resolution. */
export const resolutionState = choice(
  { open: 'не выполнено', done: 'выполнено', unknown: 'неизвестно' },
  { label: 'Состояние' },
);

/** What somebody does in a session. */
export const speakerRole = choice(
  { speaker: 'докладчик', moderator: 'модератор' },
  { label: 'Роль' },
);

/** Person who speaks, in the office held at the time; `person` links to an entry when there is one. */
const speaker = z
  .strictObject({
    name: line({ privacy: 'office', label: 'Имя и фамилия' }),
    person: reference('people', { label: 'Карточка человека' }).optional(),
    post: line({ privacy: 'office', label: 'Должность на момент события', max: 300 }),
    organization: reference('organizations', { label: 'Организация' }).optional(),
    organizationName: line({
      label: 'Организация словами',
      hint: 'Если карточки организации нет',
    }).optional(),
    role: speakerRole,
  })
  .meta({ label: 'Участник' });

/** Form of an item of the programme. */
export const sessionType = choice(
  {
    talk: 'доклад',
    plenary: 'пленарное заседание',
    section: 'секция',
    workshop: 'мастер-класс',
    discussion: 'обсуждение',
    exhibition: 'выставка',
    visit: 'выезд',
    ceremony: 'церемония',
  },
  { label: 'Вид' },
);

/** Talk, panel or other item of the programme. */
export const session = z
  .strictObject({
    title: line({ label: 'Название', max: 300 }).optional(),
    type: sessionType,
    start: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: 'local-time' })
      .refine(isLocalTime, { error: 'no-such-time' })
      .meta({ label: 'Начало', hint: 'Местное время: 2025-09-25T10:00', input: 'time' })
      .optional(),
    hall: line({ label: 'Зал' }).optional(),
    speakers: list(speaker, { label: 'Кто выступает' }).optional(),
    practices: list(reference('practices', { label: 'Практика' }), {
      label: 'О каких практиках',
    }).optional(),
    materials: list(reference('materials', { label: 'Материал' }), {
      label: 'Материалы',
    }).optional(),
    note: prose({ label: 'О чём', max: 600 }).optional(),
  })
  .meta({ label: 'Выступление' });

/** Forum, conference, webinar or other meeting. */
export const event = z.strictObject({
  ...common,
  kind: term('event-kinds', { label: 'Вид события' }),
  series: term('event-series', {
    label: 'Серия',
    hint: 'Если событие проходит не первый раз',
  }).optional(),
  edition: z.int().positive().meta({ label: 'Который по счёту' }).optional(),
  start: partialDate({ dated: true, label: 'Начало' }).optional(),
  end: partialDate({ dated: true, label: 'Окончание' }).optional(),
  datePrecision: choice(
    { day: 'до дня', month: 'до месяца', year: 'до года', unknown: 'дата неизвестна' },
    { label: 'Точность даты' },
  ),
  ...inPart('time', {
    dateAsStated: line({ label: 'Дата, как сказано в источнике' }).optional(),
    timezone: line({ label: 'Часовой пояс', hint: 'Например Asia/Yakutsk', max: 40 })
      .refine(isTimeZone, { error: 'time-zone' })
      .optional(),
  }),
  format: choice(
    { 'in-person': 'очно', online: 'онлайн', hybrid: 'очно и онлайн', unknown: 'не указан' },
    { label: 'Формат' },
  ),
  ...inPart('who', {
    place: place.optional(),
    organizers: list(reference('organizations', { label: 'Организация' }), {
      label: 'Организаторы',
    }).optional(),
    partners: list(reference('organizations', { label: 'Организация' }), {
      label: 'Партнёры',
    }).optional(),
  }),
  ...inPart('related', {
    programs: list(reference('programs', { label: 'Программа' }), {
      label: 'В рамках программ',
    }).optional(),
  }),
  ...inPart('schedule', {
    participants: list(figure, { label: 'Участники в цифрах' }).optional(),
  }),
  ...inPart('who', {
    regions: list(
      reference('regions', { label: 'Регион' }),
      { label: 'Чей опыт представили', hint: 'Регионы, названные в источнике' },
      90,
    ).optional(),
  }),
  themes: list(term('themes', { label: 'Тема' }), { label: 'Темы' }),
  ...inPart('related', {
    targetGroups: list(term('target-groups', { label: 'Группа' }), {
      label: 'О ком говорили',
    }).optional(),
  }),
  ...inPart('schedule', {
    topics: list(line({ label: 'Вопрос', max: 300 }), { label: 'О чём говорили' }).optional(),
    sessions: list(session, { label: 'Программа' }, 400).optional(),
    resolution: list(
      z
        .strictObject({
          text: prose({ label: 'Решение', max: 600 }),
          responsible: line({ privacy: 'office', label: 'Ответственный' }).optional(),
          due: partialDate({ label: 'Срок' }).optional(),
          state: resolutionState.optional(),
          key: slug({
            label: 'Ключ пункта',
            hint: 'Короткое имя латиницей, чтобы следующая резолюция могла сослаться на этот пункт',
          }).optional(),
          follows: z
            .strictObject({
              event: reference('events', { label: 'Событие' }),
              key: slug({ label: 'Ключ пункта', hint: 'Как он назван в записи того события' }),
            })
            .meta({
              label: 'Какой пункт продолжает',
              hint: 'Пункт резолюции прежнего события, о судьбе которого здесь сказано',
            })
            .optional(),
        })
        .meta({ label: 'Пункт резолюции' }),
      { label: 'Резолюция' },
    ).optional(),
    practices: list(reference('practices', { label: 'Практика' }), {
      label: 'Практики, показанные на событии',
      hint: 'Если доклад в источнике не назван',
    }).optional(),
  }),
  ...inPart('related', {
    materials: list(reference('materials', { label: 'Материал' }), {
      label: 'Материалы',
    }).optional(),
  }),
  status: choice(
    { announced: 'анонс', held: 'прошло', cancelled: 'отменено' },
    { label: 'Состояние', hint: '«Анонс» — если о том, как прошло событие, сведений нет' },
  ),
});

export type Event = z.infer<typeof event>;
