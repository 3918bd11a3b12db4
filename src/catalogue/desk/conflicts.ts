import { formatQuantity } from '../../i18n/figures.ts';
import { quoted } from '../../i18n/quoted.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Catalogue } from '../catalogue.ts';
import { contradictions, type Contradiction } from './contradictions.ts';
import { entryRow } from './entry-row.ts';
import type { Row } from './row.ts';

function contradictionRow(catalogue: Catalogue, { one, other }: Contradiction): Row {
  const elsewhere = one.entry === other.entry ? '' : ` в записи ${quoted(other.entry.data.title)}`;
  return entryRow(catalogue, one.entry, {
    what: `${quoted(one.text)}, ${one.period}: ${formatQuantity(one)} здесь и ${formatQuantity(other)}${elsewhere}`,
    severity: 'urgent',
    since: one.entry.data.updated,
  });
}

const admitted = (catalogue: Catalogue, entry: Entry): Row[] =>
  ('discrepancies' in entry.data ? (entry.data.discrepancies ?? []) : []).map(({ text }) =>
    entryRow(catalogue, entry, {
      what: text,
      severity: 'note',
      since: entry.data.updated,
      where: 'источники расходятся',
    }),
  );

/** Figures that contradict each other: those the catalogue itself has noticed, and those an entry tells its readers of. */
export const conflictRows = (catalogue: Catalogue): Row[] => [
  ...contradictions(catalogue).map((one) => contradictionRow(catalogue, one)),
  ...Object.values(catalogue.entries)
    .flat()
    .flatMap((entry: Entry) => admitted(catalogue, entry)),
];
