import { isCalendarDate } from '../../../schema/dates.ts';
import { isId } from '../../../schema/id.ts';
import type { Archive } from '../../archive.ts';
import { attributeOf, tagsIn } from '../../archive/tags.ts';

/** What a document of the site says of the entry it was made from. */
export interface EntryProperties {
  /** Id of the entry. */
  entry?: string;
  /** Day that the entry was last changed, ISO. */
  updated?: string;
}

/** Part of the properties that documents of the site carry. */
export const PROPERTIES = 'docProps/custom.xml';

const VALUE = /<vt:lpwstr>([^<]*)<\/vt:lpwstr>/y;

/** Properties of a document by their names. */
function propertiesOf(archive: Archive): Map<string | undefined, string> {
  const xml = archive.text(PROPERTIES) ?? '';
  return new Map(
    [...tagsIn(xml, 'property')].map(({ tag, end }) => {
      VALUE.lastIndex = end;
      return [attributeOf(tag, 'name'), VALUE.exec(xml)?.[1] ?? ''] as const;
    }),
  );
}

/** True for a blank of the site, filled in or not. */
export const isBlank = (archive: Archive): boolean => propertiesOf(archive).has('blank');

/** Properties that a passport made by the site carries; none of other documents. */
export function entryProperties(archive: Archive): EntryProperties {
  const found = propertiesOf(archive);
  const id = found.get('entry')?.replace(/^practices\//, '');
  const updated = found.get('updated') ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(updated) && isCalendarDate(updated);
  return { ...(isId(id) && { entry: id }), ...(isDay && { updated }) };
}
