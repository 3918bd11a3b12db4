import { z } from 'zod';

/** Query with what people judged relevant to it. */
const query = z
  .object({
    q: z.string().min(1).meta({ label: 'Запрос' }),
    kind: z.string().min(1).meta({ label: 'Вид запроса' }),
    relevant: z
      .record(z.string(), z.int().min(0).max(3))
      .refine((judgements) => Object.values(judgements).some((relevance) => relevance > 0), {
        error: 'no-relevant',
      })
      .meta({
        label: 'Подходящие записи',
        hint: 'id записи и оценка от 0 до 3, хотя бы одна больше нуля',
      }),
  })
  .meta({ label: 'Запрос с оценками' });

/** File of queries: `q`, `kind` and `relevant`, a relevance from 0 to 3 by the id of an entry. */
export const queries = z.array(query).min(1);

export type Query = z.infer<typeof query>;

/** Tells on stderr which judged entries are not among the documents: no search can find them. */
export function reportUnknown(list: readonly Query[], documents: readonly { id: string }[]): void {
  const known = new Set(documents.map(({ id }) => id));
  const judged = new Set(list.flatMap(({ relevant }) => Object.keys(relevant)));
  const unknown = [...judged.difference(known)];
  if (unknown.length > 0) console.error(`Оценены, но не ищутся: ${unknown.join(', ')}`);
}
