import { collections, type CollectionName } from '../../schema/collections.ts';
import { escapeBody } from '../body/escape.ts';
import { tightenLists } from '../body/lists.ts';
import type { FormData } from '../form/form-data.ts';
import { cleanForm } from './clean.ts';

/** Text of a field of a form; empty when there is none. */
export const textOf = (form: FormData, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value : '';
};

/** A form as it will be saved: without what cannot be seen, its body spelled as MDX. */
export function mendForm(collection: CollectionName, form: FormData): FormData {
  const clean = cleanForm(form) as FormData;
  if (collections[collection].format !== 'mdx') return clean;
  return { ...clean, body: tightenLists(escapeBody(textOf(clean, 'body'))) };
}
