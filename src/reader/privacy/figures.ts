import { valueAt } from '../../schema/introspection.ts';
import type { Locate } from '../data/yaml.ts';
import type { Point } from '../problem.ts';
import { figuresOf } from '../quality/figures.ts';
import { isVillage, namesPeople } from './small-numbers.ts';

const FEW = 5;
/** The source gives no exact count. */
const ROUGH = new Set<unknown>(['over', 'about', 'up-to', 'at-least']);

const textAt = (value: unknown, name: string): string => {
  const found = valueAt(value, [name]);
  return typeof found === 'string' ? found : '';
};

/** Municipalities that an entry names, wherever they stand in it. */
function municipalitiesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [textAt(value, 'municipality'), ...Object.values(value).flatMap(municipalitiesOf)];
}

function isFew(figure: unknown): boolean {
  const count = valueAt(figure, ['value']);
  const unit = textAt(figure, 'unit');
  return (
    typeof count === 'number' &&
    Number.isInteger(count) &&
    count > 0 &&
    count < FEW &&
    !ROUGH.has(valueAt(figure, ['qualifier'])) &&
    (unit === '' ? namesPeople(textAt(figure, 'text')) : namesPeople(unit))
  );
}

/** Figures that count fewer than five children or families of a village that they or the entry name. */
export function fewOf(value: unknown, locate: Locate): Point[] {
  const isOfVillage = municipalitiesOf(value).some(isVillage);
  return figuresOf(value)
    .filter(
      ({ figure }) =>
        isFew(figure) &&
        (isOfVillage || ['text', 'note'].some((name) => isVillage(textAt(figure, name)))),
    )
    .map(({ path }) => locate([...path, 'value'], 'value'));
}
