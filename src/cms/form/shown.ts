import type { CollectionName } from '../../schema/collections.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import { layoutOf } from './parts.ts';

/** Field of the form that holds what lists show for ids: labels of choices, titles of regions. */
export const SHOWN = 'shown';

/** Titles of regions by id. */
export type RegionTitles = Record<string, string>;

/** Text of a key; a stranger's key may be the name of something that every object has. */
const ownText = (texts: Record<string, string>, key: string): string | undefined =>
  Object.hasOwn(texts, key) ? texts[key] : undefined;

/** Texts that lists of the CMS show for the ids of an entry; they never get into a file. */
export function shownOf(
  collection: CollectionName,
  data: Record<string, unknown>,
  regions: RegionTitles,
): Record<string, string> {
  const texts = layoutOf(collection).above.flatMap(({ name, meta }): [string, string][] => {
    const value = data[name];
    if (typeof value !== 'string') return [];
    if (meta.reference === 'regions') return [[name, ownText(regions, value) ?? value]];
    const label = ownText(meta.options ?? {}, value);
    return label === undefined ? [] : [[name, capitalized(label)]];
  });
  return Object.fromEntries(texts);
}
