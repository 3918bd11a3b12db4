import type { z } from 'zod';
import { itemOf, metaOf } from './introspection.ts';

/** Russian name of a field. */
export const labelOf = (field: z.ZodType): string => metaOf(field).label ?? '';

/** Values that a field, or each item of a list, may take, with their Russian labels in the order of display. */
export const choicesOf = (field: z.ZodType): Record<string, string> =>
  metaOf(itemOf(field) ?? field).options ?? {};

/** Russian label of one of a field's fixed values; throws on a value the field does not have. */
export function choiceLabel(field: z.ZodType, value: string): string {
  const label = choicesOf(field)[value];
  if (label === undefined) throw new Error(`Поле «${labelOf(field)}» не знает значения ${value}.`);
  return label;
}
