import type { Entry } from '../../reader/entry.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { practice as schema } from '../../schema/practice.ts';
import type { Catalogue } from '../catalogue.ts';
import { isOlder } from './age.ts';
import { entryRow } from './entry-row.ts';
import type { Row } from './row.ts';

type Practice = Entry<'practices'>['data'];

/** States in which nothing changes any more. */
const OVER: readonly Practice['status'][] = ['completed', 'stopped', 'failed'];

function severityOf({ status, confirmed }: Practice, today: string): Row['severity'] {
  if (OVER.includes(status)) return 'note';
  return confirmed !== undefined && isOlder(confirmed, today, 2) ? 'urgent' : 'due';
}

/** Practices whose owner confirmed them more than a year ago or never; one that is over can wait. */
export const unconfirmedRows = (catalogue: Catalogue, today: string): Row[] =>
  catalogue.entries.practices
    .filter(({ data: { confirmed } }) => !confirmed || isOlder(confirmed, today, 1))
    .map((entry) => {
      const { status, confirmed } = entry.data;
      const state = OVER.includes(status) ? `, ${choiceLabel(schema.shape.status, status)}` : '';
      return entryRow(catalogue, entry, {
        what: confirmed
          ? `Сведения подтверждены больше года назад${state}`
          : `Владелец ни разу не подтвердил сведения${state}`,
        severity: severityOf(entry.data, today),
        since: confirmed,
      });
    });
