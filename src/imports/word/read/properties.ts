import { isCalendarDate } from '../../../schema/dates.ts';
import { isId } from '../../../schema/id.ts';
import type { Archive } from '../../archive.ts';

/** What a document of the site says of the entry it was made from. */
export interface EntryProperties {
  /** Id of the entry. */
  entry?: string;
  /** Day that the entry was last changed, ISO. */
  updated?: string;
}

const PROPERTY =
  /<property [^>]*name="(?<name>entry|updated)"[^>]*>\s*<vt:lpwstr>(?<value>[^<]*)<\/vt:lpwstr>/g;

const BLANK = /<property [^>]*name="blank"/;

/** True for a blank of the site, filled in or not. */
export const isBlank = (archive: Archive): boolean =>
  BLANK.test(archive.text('docProps/custom.xml') ?? '');

/** Properties that a passport made by the site carries; none of other documents. */
export function entryProperties(archive: Archive): EntryProperties {
  const found = new Map(
    [...(archive.text('docProps/custom.xml') ?? '').matchAll(PROPERTY)].map(({ groups }) => [
      groups?.name,
      groups?.value ?? '',
    ]),
  );
  const id = found.get('entry')?.replace(/^practices\//, '');
  const updated = found.get('updated') ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(updated) && isCalendarDate(updated);
  return { ...(isId(id) && { entry: id }), ...(isDay && { updated }) };
}
