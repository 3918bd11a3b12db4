import { z } from 'zod';

/** Message of a commit: one line of plain text. */
export const commitMessage = z
  .string()
  .max(500)
  .regex(/^(?=.*\S)[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, {
    error: 'Описание правки — одна строка обычного текста, без служебных знаков.',
  });
