import type { Entry } from '../../reader/entry.ts';
import { digestOf } from '../../reader/read-draft.ts';
import type { ExportSource } from '../export-file.ts';

/** Name of the version that an entry is now; undefined when Git does not know it as it is. */
export async function currentVersion(
  { past }: Pick<ExportSource, 'past'>,
  entry: Entry,
): Promise<string | undefined> {
  const [newest] = past.versionsOf(entry);
  if (!newest) return undefined;
  const bytes = new TextEncoder().encode(await past.textOf(newest.blob));
  return digestOf(bytes) === entry.digest ? newest.name : undefined;
}
