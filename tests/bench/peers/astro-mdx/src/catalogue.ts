import { getCollection, getEntry } from 'astro:content';

/** Folders whose entries have pages. */
export const FOLDERS = [
  'practices',
  'replications',
  'events',
  'awards',
  'programs',
  'organizations',
  'people',
  'regions',
  'indicators',
] as const;

/** Entries of a folder in the order of their titles. */
export const entriesOf = async (folder: (typeof FOLDERS)[number]) =>
  (await getCollection(folder)).sort((a, b) => a.data.title.localeCompare(b.data.title, 'ru'));

/** Labels of terms in the order of their ids. */
export async function labelsOf(vocabulary: string, ids: readonly string[] = []): Promise<string[]> {
  const terms = (await getEntry('vocabularies', vocabulary))?.data.terms ?? [];
  return ids.map((id) => terms.find((term) => term.id === id)?.label ?? id);
}

/** Title of an entry, for a link to it. */
export const titleOf = async (folder: (typeof FOLDERS)[number], id: string) =>
  (await getEntry(folder, id))?.data.title ?? id;
