import { z } from 'zod';
import { choice, line, reference, webUrl, year } from './fields.ts';
import { common } from './shared.ts';
import { UPLOAD_KINDS, uploadPattern } from './upload-kinds.ts';

/** Address of an uploaded file of an allowed kind. */
export const UPLOAD_PATTERN = uploadPattern(UPLOAD_KINDS);

/** Document, slide deck, recording or form that belongs to a practice or an event. */
export const material = z
  .strictObject({
    ...common,
    summary: common.summary.optional(),
    kind: choice(
      {
        act: 'нормативный акт',
        guide: 'методичка',
        slides: 'презентация',
        video: 'запись',
        form: 'форма документа',
        report: 'отчёт',
        article: 'публикация',
      },
      { label: 'Вид' },
    ),
    file: z
      .string()
      .max(200)
      .regex(UPLOAD_PATTERN, { error: 'upload' })
      .meta({ label: 'Файл', hint: 'Из папки загрузок', upload: 'file' })
      .optional(),
    url: webUrl({ label: 'Адрес' }).optional(),
    year: year({ label: 'Год' }).optional(),
    format: line({ label: 'Формат', max: 20 }).optional(),
    sizeBytes: z.int().positive().meta({ label: 'Размер, байт' }).optional(),
    license: line({ label: 'Лицензия' }).optional(),
    organization: reference('organizations', { label: 'Кто выпустил' }).optional(),
  })
  .refine((value) => value.file ?? value.url, { error: 'material-without-place' });

export type Material = z.infer<typeof material>;
