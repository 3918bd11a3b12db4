import type { CollectionName } from '../../schema/collections.ts';
import { entryFile, type EntryFile } from '../../reader/entry-file.ts';
import { formMessage, type Finding } from '../../reader/problem.ts';
import { UNREADABLE, type FormData } from '../form/form-data.ts';
import { strictFormat } from '../format/strict-format.ts';
import { addressFor } from './address.ts';
import { mendForm, textOf } from './mend.ts';

/** What is known about an entry that is being saved. */
export interface Saving {
  collection: CollectionName;
  /** Address of an entry that has been saved before; empty for a new one. */
  id: string;
  /** Addresses that other entries have. */
  taken: ReadonlySet<string>;
  /** Day of the save, ISO 8601. */
  today: string;
  /** What is wrong with the text of a file: the rules of the check. */
  judge: (file: EntryFile, text: string) => readonly Finding[];
}

/** Why an entry cannot be saved, in Russian for its author. */
export class SaveError extends Error {}

/** Most faults that one message names. */
const SHOWN = 8;

function refuse(findings: readonly Finding[]): never {
  const lines = findings.slice(0, SHOWN).map((finding) => `• ${formMessage(finding)}`);
  const rest = findings.length - lines.length;
  throw new SaveError(
    [
      'Запись пока нельзя сохранить. Исправьте:',
      ...lines,
      ...(rest > 0 ? [`…и ещё ${rest}`] : []),
    ].join('\n'),
  );
}

/** Names a new entry, stamps the day and mends the texts; the rest of the form stays as it is. */
function completed(form: FormData, { collection, id, taken, today }: Saving): FormData {
  const mended = mendForm(collection, form);
  const editors = (mended.part_editors ?? {}) as FormData;
  return {
    ...mended,
    part_editors: { ...editors, updated: today },
    ...(id === '' && {
      address: addressFor(textOf(mended, 'title'), textOf(mended, 'address'), taken),
    }),
  };
}

/**
 * Makes a form ready to be saved and holds it against the rules of the check. Throws `SaveError` or `AddressError`
 * when something is wrong that cannot be mended: nothing is saved then, and the form stays as it was.
 */
export function prepareForm(form: FormData, saving: Saving): FormData {
  if (UNREADABLE in form) {
    throw new SaveError(
      `${String(form.title)}\nСохранять из этой формы нельзя: прежний текст пропал бы. Верните запись автору или исправьте файл.`,
    );
  }
  const ready = completed(form, saving);
  const { collection } = saving;
  const id = saving.id === '' ? textOf(ready, 'address') : saving.id;
  const errors = saving
    .judge(entryFile(collection, id), strictFormat(collection).toFile(ready))
    .filter(({ level }) => level === 'error');
  if (errors.length > 0) refuse(errors);
  return ready;
}
