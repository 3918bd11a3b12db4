import { plainName } from '../../i18n/plain.ts';
import type { Field } from '../../schema/introspection.ts';

/** Text to recognize a name by: what names are compared by, numbering, a colon and «(обязательно)» aside. */
export const labelKey = (text: string): string =>
  plainName(text)
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/(?<!\s)\s*\(обязательно\)/, '')
    .replace(/(?<![\s:.*])[\s:.*]+$/, '')
    .trim();

/** A longer text is no name, whatever it begins with. */
const NAME_MAX = 500;

/** Field of this name among several. */
export function fieldNamed(fields: readonly Field[], text: string): Field | undefined {
  if (text.length > NAME_MAX) return undefined;
  const key = labelKey(text);
  return key === '' ? undefined : fields.find(({ meta }) => labelKey(meta.label ?? '') === key);
}

const AFTER_NAME = /^\s*(?<name>[^:\n]{2,80}):\s*/u;

/** Field whose name a text begins with, before a colon, and how long that beginning is. */
export function fieldAtStart(
  fields: readonly Field[],
  text: string,
): { field: Field; length: number } | undefined {
  const found = AFTER_NAME.exec(text);
  const field = found?.groups && fieldNamed(fields, found.groups.name ?? '');
  return field && { field, length: found[0].length };
}
