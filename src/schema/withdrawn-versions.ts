import { z } from 'zod';
import { collectionNames } from './collections.ts';

const ENTRY = new RegExp(`^(?:${collectionNames.join('|')})/[a-z0-9-]+$`);

/** Versions of entries that the editors have taken back: their addresses stay, what they said is shown no more. */
export const withdrawnVersions = z.array(
  z.strictObject({
    /** Folder and name of the entry, under its present or a former address: `practices/a`. */
    entry: z
      .string()
      .regex(ENTRY, 'Нужны папка и имя записи через «/»: practices/nyanya-na-chas')
      .meta({ label: 'Запись' }),
    /** Names of the versions. */
    versions: z
      .array(
        z
          .string()
          .regex(/^[0-9a-f]{10}$/, 'Имя версии — десять знаков из её адреса, в кавычках')
          .meta({ label: 'Версия' }),
      )
      .min(1)
      .meta({ label: 'Версии' }),
  }),
);
