import { z } from 'zod';
import { choice, day, line, list, partialDate, prose, reference, slug, webUrl } from './fields.ts';

/** How far a statement has been checked. */
export const claim = choice(
  {
    stated: 'заявлено источником',
    documented: 'подтверждено документом',
    verified: 'проверено редакцией',
  },
  { label: 'Статус утверждения', hint: 'Чем подтверждено то, что здесь сказано' },
);

/** Key of one of the entry's own sources. */
export const sourceKey = slug({
  label: 'Источник',
  hint: 'Один из списка «Источники» этой же записи',
  input: 'source',
});

/** Publication or document that an entry relies on; it has an address or a document name. */
export const source = z
  .strictObject({
    key: slug({
      label: 'Ключ',
      hint: 'Короткое имя латиницей, например «tass-2025»; на него ссылаются цифры',
      input: 'key',
    }),
    title: line({ privacy: 'published', label: 'Заголовок публикации', max: 300 }).optional(),
    publisher: line({ privacy: 'published', label: 'Кто опубликовал' }).optional(),
    url: webUrl({ label: 'Адрес страницы' }).optional(),
    document: line({
      privacy: 'published',
      label: 'Документ',
      hint: 'Название документа, если адреса нет',
      max: 300,
    }).optional(),
    published: partialDate({ label: 'Дата публикации' }).optional(),
    accessed: day({ label: 'Дата обращения' }).optional(),
  })
  .refine((value) => value.url ?? value.document, { error: 'source-without-place' })
  .meta({ label: 'Источник' });

/** Disagreement between sources, shown to readers as it is. */
export const discrepancy = z
  .strictObject({
    text: prose({ label: 'В чём источники расходятся', max: 500 }),
    sources: list(sourceKey, { label: 'Какие источники' }).optional(),
  })
  .meta({ label: 'Расхождение' });

/** Number with everything a reader needs to judge it: what, when, of which kind, by whom. */
export const figure = z
  .strictObject({
    text: line({ label: 'Что посчитано', max: 300 }),
    value: z.number().meta({ label: 'Значение' }).optional(),
    qualifier: choice(
      { over: 'более', almost: 'почти', about: 'около', 'up-to': 'до', 'at-least': 'не менее' },
      { label: 'Оговорка к значению' },
    ).optional(),
    unit: line({
      label: 'Единица',
      hint: 'В падеже, который подходит к значению: «семей», «%»',
      max: 80,
    }).optional(),
    period: line({
      label: 'Период',
      hint: 'За какое время или на какую дату',
      max: 120,
    }).optional(),
    before: z.number().meta({ label: 'Было', hint: 'Значение до начала' }).optional(),
    after: z.number().meta({ label: 'Стало', hint: 'Значение после' }).optional(),
    change: line({
      label: 'Изменение',
      hint: 'Как назвал источник, если исходных значений нет',
      max: 120,
    }).optional(),
    kind: choice(
      { fact: 'факт', plan: 'план', estimate: 'оценка', 'as-stated': 'со слов' },
      { label: 'Вид значения', hint: '«Со слов» — так сказано в источнике, исходных данных нет' },
    ),
    claim,
    source: sourceKey.optional(),
    note: line({ label: 'Пояснение', max: 300 }).optional(),
  })
  .meta({ label: 'Показатель' });

/** Where something takes place. */
export const place = z
  .strictObject({
    region: reference('regions', { label: 'Регион' }).optional(),
    municipality: line({ label: 'Муниципалитет' }).optional(),
    venue: line({ label: 'Площадка' }).optional(),
  })
  .meta({ label: 'Место' });

/** Warning of the check that an editor has looked at and lets stand. */
export const acceptedWarning = z
  .strictObject({
    rule: slug({
      label: 'Правило',
      hint: 'На какое замечание проверки это ответ',
      input: 'rule',
    }),
    field: line({
      label: 'Поле',
      hint: 'Где оно найдено; пусто — во всей записи',
      input: 'own-field',
      max: 60,
    }).optional(),
    reason: prose({ label: 'Почему принято', max: 500 }),
    date: day({ label: 'Когда принято' }),
  })
  .meta({ label: 'Принятое предупреждение' });

/** Fields that every sourced entry has. */
export const common = {
  title: line({ label: 'Название', hint: 'Коротко, без кавычек вокруг всего названия', max: 180 }),
  summary: prose({ label: 'Кратко', hint: 'Один абзац: что это, где и для кого', max: 600 }),
  sources: list(source, { label: 'Источники', hint: 'Хотя бы один', part: 'sources' }),
  discrepancies: list(discrepancy, { label: 'Источники расходятся', part: 'sources' }).optional(),
  updated: day({
    label: 'Запись обновлена',
    hint: 'Ставится сама при сохранении',
    part: 'editors',
  }),
  remarks: prose({
    editorial: true,
    part: 'editors',
    label: 'Замечания редакции',
    hint: 'Что исправить автору; пока здесь что-то написано, запись не публикуется',
  }).optional(),
  acceptedWarnings: list(acceptedWarning, {
    editorial: true,
    part: 'editors',
    label: 'Принятые предупреждения',
    hint: 'Что редакция проверила и оставила; ошибки принять нельзя',
  }).optional(),
};

export type Source = z.infer<typeof source>;
export type AcceptedWarning = z.infer<typeof acceptedWarning>;
export type Figure = z.infer<typeof figure>;
