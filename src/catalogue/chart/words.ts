import { formatQuantity } from '../../i18n/figures.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { figure } from '../../schema/shared.ts';
import type { Kind, Point } from './series.ts';

/** Russian word for the kind of a value: «факт», «план». */
export const kindWord = (kind: Kind): string => choiceLabel(figure.shape.kind, kind);

/** Value with its reservation and, when it is given, its unit. */
export const quantityOf = ({ value, qualifier }: Point, unit?: string): string =>
  formatQuantity({
    value,
    unit,
    qualifier: qualifier && choiceLabel(figure.shape.qualifier, qualifier),
  });

/** Value as it is written at its point: whatever is not a fact says so. */
export const valueLabel = (point: Point): string =>
  [quantityOf(point), point.kind === 'fact' ? undefined : kindWord(point.kind)]
    .filter(Boolean)
    .join(', ');
