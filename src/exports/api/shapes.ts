import { z } from 'zod';
import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';
import { slug } from '../../schema/fields.ts';

const address = (label: string) => z.string().meta({ label });
const text = address;
const count = (label: string) => z.int().min(0).meta({ label });
const ids = z.array(slug({ label: 'Ключ записи' }));
const schemaKey = { $schema: address('Схема этого файла') };
const collection = z.enum(collectionNames).meta({ label: 'Раздел' });
const id = slug({ label: 'Ключ записи', hint: 'Не меняется никогда' });
const page = address('Страница записи на портале').optional();
const url = address('Адрес данных записи');
const license = address('Лицензия');

/** What the file of an entry holds; `data` are its fields as the collection's schema has them. */
export const entryShape = (name: CollectionName) =>
  z
    .strictObject({
      ...schemaKey,
      collection: z.literal(name).meta({ label: 'Раздел' }),
      id,
      url,
      page,
      license,
      data: collections[name].schema.meta({ label: 'Поля записи' }),
      body: z
        .string()
        .meta({ label: 'Рассказ', hint: 'Markdown; адреса без домена — от начала портала' })
        .optional(),
      linkedFrom: z
        .partialRecord(collection, ids.meta({ label: 'Ключи записей' }))
        .meta({ label: 'Кто ссылается на запись', hint: 'Ключи записей по разделам' }),
    })
    .meta({ label: `Запись: ${collections[name].label}` });

/** What one part of a list holds. */
export const listShape = z
  .strictObject({
    ...schemaKey,
    collection,
    license,
    total: count('Всего записей в разделе'),
    page: count('Номер части, с единицы'),
    pages: count('Всего частей'),
    previous: address('Предыдущая часть').optional(),
    next: address('Следующая часть').optional(),
    items: z
      .array(
        z
          .strictObject({
            id,
            title: text('Название'),
            summary: text('Кратко').optional(),
            updated: text('Запись обновлена'),
            url,
            page,
          })
          .meta({ label: 'Запись' }),
      )
      .meta({ label: 'Записи по порядку ключей' }),
  })
  .meta({ label: 'Часть списка' });

/** What the first file holds. */
export const indexShape = z
  .strictObject({
    ...schemaKey,
    title: text('Название'),
    description: text('Что это'),
    version: text('Версия данных'),
    updated: text('Последнее изменение записей'),
    license: z
      .strictObject({
        name: text('Название'),
        spdx: text('Обозначение SPDX'),
        url: address('Коротко о лицензии'),
        legalCode: address('Полный текст'),
        attribution: text('Как указать автора'),
      })
      .meta({ label: 'Лицензия' }),
    documentation: address('Описание для людей'),
    openapi: address('Описание в OpenAPI'),
    collections: z
      .array(
        z.strictObject({
          name: collection,
          title: text('Название'),
          total: count('Всего записей'),
          list: address('Первая часть списка'),
          schema: address('Схема записи'),
        }),
      )
      .meta({ label: 'Разделы' }),
    downloads: z
      .array(
        z.strictObject({
          title: text('Что это'),
          format: text('Формат'),
          url: address('Адрес'),
        }),
      )
      .meta({ label: 'Файлы целиком' }),
    changelog: z
      .array(
        z.strictObject({
          version: text('Версия'),
          date: text('Дата'),
          changes: z.array(text('Изменение')).meta({ label: 'Изменения' }),
        }),
      )
      .meta({ label: 'Что менялось' }),
  })
  .meta({ label: 'Открытые данные' });

export type EntryDocument = Omit<z.infer<ReturnType<typeof entryShape>>, 'data'> & {
  data: unknown;
};
export type ListDocument = z.infer<typeof listShape>;
export type IndexDocument = z.infer<typeof indexShape>;
