import { valueAt, type FieldPath } from '../../schema/introspection.ts';

/** Fields of a figure that state a number. */
const NUMBERS = ['value', 'before', 'after', 'change'];

/** Figure of an entry that states a number. */
export interface StatedFigure {
  path: FieldPath;
  figure: unknown;
}

const has = (value: unknown, name: string): boolean => valueAt(value, [name]) !== undefined;

/** True for a figure that states a number. */
export const isStated = (value: unknown): boolean =>
  has(value, 'claim') && NUMBERS.some((name) => has(value, name));

/** Figures that an entry states, wherever they stand in it. */
export function figuresOf(value: unknown, path: FieldPath = []): StatedFigure[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isStated(value) ? [{ path, figure: value }] : [];
  const inner = Array.isArray(value)
    ? value.flatMap((one: unknown, index) => figuresOf(one, [...path, index]))
    : Object.entries(value).flatMap(([name, one]) => figuresOf(one, [...path, name]));
  return [...own, ...inner];
}
