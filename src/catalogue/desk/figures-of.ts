import type { Entry } from '../../reader/entry.ts';
import { collections } from '../../schema/collections.ts';
import { fieldsOf, walkFields } from '../../schema/introspection.ts';
import type { Figure } from '../../schema/shared.ts';

/** Figure of an entry; a point of an indicator may have no text of its own. */
export interface PlacedFigure {
  figure: Omit<Figure, 'text'> & { text?: string | undefined; at?: string | undefined };
  /** Russian name of the field that holds it. */
  where: string;
}

const isFigure = (value: unknown): value is PlacedFigure['figure'] =>
  typeof value === 'object' && value !== null && 'claim' in value && 'kind' in value;

/** True for a figure that states a number, as against words alone. */
const isStated = ({ value, before, after, change }: PlacedFigure['figure']): boolean =>
  [value, before, after, change].some((one) => one !== undefined);

/** Every figure of an entry that states a number, wherever its schema has figures. */
export function figuresOf({ collection, data }: Entry): PlacedFigure[] {
  const { schema } = collections[collection];
  const labels = new Map(fieldsOf(schema).map(({ name, meta }) => [name, meta.label ?? name]));
  const found: PlacedFigure[] = [];
  walkFields(schema, data, ([field], value) => {
    // A laureate has a claim and a kind too, and no number.
    if (!isFigure(value) || !isStated(value)) return;
    found.push({ figure: value, where: labels.get(String(field)) ?? '' });
  });
  return found;
}
