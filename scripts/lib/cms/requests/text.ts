import { z } from 'zod';

/** A line such as «Signed-off-by: …», which Git takes for a mark of its own and no description at all. */
const TRAILER = /^\s*(?:[A-Za-z][A-Za-z\d-]*\s*:|\(cherry picked from)/u;

/** Message of a commit: one line of plain text. */
export const commitMessage = z
  .string()
  .max(500, { error: 'Описание правки длиннее 500 знаков. Сократите его.' })
  .regex(/^(?=.*\S)[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, {
    error: 'Описание правки — одна строка обычного текста, без служебных знаков.',
  })
  .refine((message) => !TRAILER.test(message), {
    error: 'Описание правки начинается со служебной пометки Git. Опишите правку словами.',
  });
