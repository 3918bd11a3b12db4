import { z } from 'zod';
import { line, prose } from '../../schema/fields.ts';
import { claim, sourceKey } from '../../schema/shared.ts';
import { isAllowedImage, isAllowedLink } from './links.ts';

/** Insertions that an author may put into a body: leaves with plain string attributes. */
export const components = {
  Note: z
    .strictObject({
      text: prose({ label: 'Текст', max: 800 }),
      title: line({ label: 'Заголовок' }).optional(),
    })
    .meta({ label: 'Примечание' }),
  KeyFigure: z
    .strictObject({
      value: line({
        label: 'Значение',
        hint: 'Число с единицей, как его прочтут: «1 240 семей»',
        max: 40,
      }),
      label: line({ label: 'Что это', max: 200 }),
      claim,
      source: sourceKey,
      period: line({ label: 'Период', max: 120 }).optional(),
    })
    .meta({ label: 'Важное число' }),
  Quote: z
    .strictObject({
      text: prose({ label: 'Цитата', max: 800 }),
      author: line({
        privacy: 'office',
        label: 'Кто сказал',
        hint: 'Имя должностного лица, если его назвал источник',
      }).optional(),
      office: line({ label: 'Должность', max: 300 }),
      source: sourceKey.optional(),
    })
    .meta({ label: 'Цитата' }),
  DocumentLink: z
    .strictObject({
      href: z.string().refine(isAllowedLink, { error: 'link' }).meta({
        label: 'Адрес',
        hint: 'Страница в интернете или файл из папки загрузок',
        input: 'url',
      }),
      title: line({ label: 'Название документа', max: 300 }),
      format: line({ label: 'Формат', hint: 'PDF, DOCX', max: 20 }).optional(),
      size: line({ label: 'Размер', hint: '1,2 МБ', max: 20 }).optional(),
    })
    .meta({ label: 'Документ' }),
  Figure: z
    .strictObject({
      src: z.string().refine(isAllowedImage, { error: 'image' }).meta({
        label: 'Картинка',
        hint: 'Файл jpg, png или webp из папки загрузок',
        input: 'url',
        upload: 'image',
      }),
      alt: line({ label: 'Что на картинке', hint: 'Для тех, кто её не видит', max: 300 }),
      caption: line({ label: 'Подпись', max: 300 }),
    })
    .meta({ label: 'Иллюстрация' }),
} satisfies Record<string, z.ZodType>;

/** Name of an insertion. */
export type ComponentName = keyof typeof components;

/** Attributes of an insertion by its name. */
export type ComponentAttributes = { [Name in ComponentName]: z.infer<(typeof components)[Name]> };

/** Names of all insertions. */
export const componentNames = Object.keys(components) as ComponentName[];

/** True for the name of an insertion. */
export const isComponentName = (name: string | null): name is ComponentName =>
  name !== null && Object.hasOwn(components, name);
