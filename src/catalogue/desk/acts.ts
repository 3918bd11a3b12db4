import type { Catalogue } from '../catalogue.ts';
import { formatDate } from '../../i18n/dates.ts';
import { isOlder } from './age.ts';
import { entryRow } from './entry-row.ts';
import type { Row } from './row.ts';

type Act = NonNullable<Catalogue['entries']['practices'][number]['data']['legalBasis']>[number];

/** An act that lost its force may still stand as history, but its check does not grow old. */
const isSettled = ({ status, checked }: Act): boolean => status === 'repealed' && Boolean(checked);

const nameOf = ({ act, number, date }: Act): string =>
  [act, number && `№ ${number}`, date && `от ${formatDate(date)}`].filter(Boolean).join(' ');

/** Acts that practices rest on, checked more than a year ago or never. */
export const actRows = (catalogue: Catalogue, today: string): Row[] =>
  catalogue.entries.practices.flatMap((entry) =>
    (entry.data.legalBasis ?? [])
      .filter((act) => !isSettled(act) && (!act.checked || isOlder(act.checked, today, 1)))
      .map((act) =>
        entryRow(catalogue, entry, {
          what: act.checked
            ? `Больше года не проверяли, действует ли: ${nameOf(act)}`
            : `Не проверено, действует ли: ${nameOf(act)}`,
          severity: act.checked && isOlder(act.checked, today, 2) ? 'urgent' : 'due',
          since: act.checked,
          where: 'правовая основа',
        }),
      ),
  );
