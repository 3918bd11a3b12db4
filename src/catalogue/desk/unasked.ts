import type { Entry } from '../../reader/entry.ts';
import type { Catalogue } from '../catalogue.ts';
import { isOlder } from './age.ts';
import { entryRow } from './entry-row.ts';
import type { Row } from './row.ts';

type Replication = Entry<'replications'>['data'];

/** Day on which those who took a practice over last spoke for themselves; undefined when they never did. */
const spokenOn = ({ confirmed, writtenBy, updated }: Replication): string | undefined =>
  confirmed ?? (writtenBy === 'adopter' ? updated : undefined);

function severityOf({ stage }: Replication, spoken: string | undefined, today: string) {
  if (stage === 'stopped') return 'note';
  return spoken !== undefined && isOlder(spoken, today, 2) ? 'urgent' : 'due';
}

/** Those who took a practice over, or meant to, and were not asked about it for a year or ever. */
export const unaskedRows = (catalogue: Catalogue, today: string): Row[] =>
  catalogue.entries.replications.flatMap((entry) => {
    const { adopter, practice } = entry.data;
    const spoken = spokenOn(entry.data);
    if (spoken !== undefined && !isOlder(spoken, today, 1)) return [];
    const row = entryRow(catalogue, entry, {
      what: spoken
        ? `${adopter.name}: не спрашивали больше года`
        : `${adopter.name}: ни разу не спрашивали, как идёт дело`,
      severity: severityOf(entry.data, spoken, today),
      since: spoken,
    });
    return { ...row, region: row.region ?? catalogue.find('practices', practice).data.region };
  });
