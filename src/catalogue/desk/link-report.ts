import { z } from 'zod';
import { day } from '../../schema/fields.ts';

/** How an outer link answered when it was last asked. */
export const linkState = z.strictObject({
  /** Files of the catalogue that lead there, relative to its root. */
  files: z.array(z.string()),
  /** Day of the last answer or failure. */
  checked: day({ label: 'Проверено' }),
  /** `ok`: answers; `unsure`: answers people, it seems, and no program; `failed`: does not answer; `refused`: must not be asked. */
  outcome: z.enum(['ok', 'unsure', 'failed', 'refused']),
  /** HTTP status; absent when there was no answer. */
  status: z.int().optional(),
  /** Russian: what happened, unless all is well. */
  reason: z.string().optional(),
  /** Days in a row on which the link failed, the first one first. */
  failures: z.array(day({ label: 'День' })),
  /** Address that the page moved to for good. */
  moved: z.string().optional(),
});

/** Answers of all outer links by address. */
export const linkReport = z.strictObject({
  version: z.literal(1),
  links: z.record(z.string(), linkState),
});

export type LinkState = z.infer<typeof linkState>;
export type LinkReport = z.infer<typeof linkReport>;

/** Statuses that say the page is gone, not that the site is unwell. */
const GONE = [404, 410];

/** True for a link that leads nowhere: its page is gone, or it failed on two separate days. */
export const isBroken = ({ outcome, status, failures }: LinkState): boolean =>
  outcome === 'failed' && (GONE.includes(status ?? 0) || new Set(failures).size > 1);
