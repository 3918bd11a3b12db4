import type { CollectionName } from '../../schema/collections.ts';
import { isGroup } from './group.ts';
import { isPartKey, layoutOf } from './parts.ts';
import { SHOWN } from './shown.ts';
import { prune } from '../prune.ts';

/** Data as the form holds it: fields of a part stand in a group of the part. */
export type FormData = Record<string, unknown>;

/** Field of the form that holds the text of a file that cannot be read: saving gives it back unchanged. */
export const UNREADABLE = 'unreadable_file';

/** Fields that the form alone has. */
const OF_THE_FORM = new Set(['body', 'address', 'self_check', SHOWN]);

/** True for a name that means something to the form: in a file it would be taken for a part of the form. */
export const isOfTheForm = (name: string): boolean =>
  OF_THE_FORM.has(name) || name === UNREADABLE || isPartKey(name);

const pick = (data: FormData, names: readonly string[]): FormData =>
  Object.fromEntries(names.filter((name) => name in data).map((name) => [name, data[name]]));

/** Puts the data of an entry into the parts of its form; what the schema does not know stays, so that nothing is lost. */
export function toForm(collection: CollectionName, data: FormData): FormData {
  const { parts } = layoutOf(collection);
  const placed = new Set(parts.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const above = Object.keys(data).filter((name) => !placed.has(name));
  return {
    ...pick(data, above),
    ...Object.fromEntries(
      parts.map(({ key, fields }) => [
        key,
        pick(
          data,
          fields.map(({ name }) => name),
        ),
      ]),
    ),
  };
}

/** Takes the data of an entry out of its form: no parts, nothing empty, fields in the order of a file. */
export function fromForm(collection: CollectionName, form: FormData): FormData {
  const keys = new Set(layoutOf(collection).parts.map(({ key }) => key));
  const kept = Object.entries(form).filter(([name]) => !OF_THE_FORM.has(name));
  const flat = kept.flatMap(([name, value]) =>
    keys.has(name) && isGroup(value) ? Object.entries(value) : [[name, value] as const],
  );
  return prune(collection, Object.fromEntries(flat));
}
