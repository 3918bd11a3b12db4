import { PAGE_COLLECTIONS } from '../reader/addresses.ts';
import { entryFileAt, type EntryFile } from '../reader/entry-file.ts';
import { addressOf } from './addresses.ts';

/** How long copies that readers keep may live, days: what was taken back earlier nobody has any more. */
const KEPT_DAYS = 366;

/** What the past of the catalogue says of addresses and versions. */
interface Past {
  gone: readonly { file: EntryFile; date: string; to?: EntryFile | undefined }[];
  versions: ReadonlyMap<string, readonly { date: string; isWithdrawn: boolean }[]>;
}

/** First day of those of which copies may still be about. */
function firstDay(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - KEPT_DAYS);
  return day.toISOString().slice(0, 10);
}

const pageOf = ({ collection, id }: EntryFile, day: string): [string, string][] =>
  PAGE_COLLECTIONS.some((name) => name === collection) ? [[addressOf(collection, id), day]] : [];

/**
 * Site paths of which copies of that day and earlier are to be thrown away: entries that were removed, and those of
 * which a version was taken back. Bounded by what was taken back within a year.
 */
export function withdrawnPages({ gone, versions }: Past, today: string): Record<string, string> {
  const removed = gone.flatMap(({ file, date, to }) => (to ? [] : pageOf(file, date)));
  const changed = [...versions].flatMap(([place, past]) => {
    const file = entryFileAt(place);
    const last = past.find(({ isWithdrawn }) => !isWithdrawn);
    const isChanged = past.some(({ isWithdrawn }) => isWithdrawn);
    return file && last && isChanged ? pageOf(file, last.date) : [];
  });
  const first = firstDay(today);
  return Object.fromEntries(
    [...removed, ...changed]
      .filter(([, day]) => day >= first)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
