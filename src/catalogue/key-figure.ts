import { formatComparison, formatQuantity } from '../i18n/figures.ts';
import { choiceLabel } from '../schema/labels.ts';
import type { Practice } from '../schema/practice.ts';
import { figure as schema, type Figure } from '../schema/shared.ts';
import { compareRanks } from './ranks.ts';

/** Kinds of figures from the firmest; a plan says nothing about what has come of a practice. */
const FIRMNESS: readonly Figure['kind'][] = ['fact', 'as-stated', 'estimate'];

/** True when a figure shows values before and after. */
export const isCompared = ({ before, after }: Figure): boolean =>
  before !== undefined && after !== undefined;

const saysSomething = (figure: Figure): boolean =>
  figure.value !== undefined || figure.change !== undefined || isCompared(figure);

/**
 * The figure that tells most about a practice: plans give way to anything that has come about; then outcomes
 * come before reach, facts before what was stated and estimated, comparisons before single values, and of equal
 * ones the first.
 */
export function keyFigureOf({ outcomes = [], reach = [] }: Practice): Figure | undefined {
  const ranked = [...outcomes, ...reach].filter(saysSomething).map((figure) => ({
    figure,
    rank: [
      Number(figure.kind === 'plan'),
      Number(!outcomes.includes(figure)),
      FIRMNESS.indexOf(figure.kind),
      Number(!isCompared(figure)),
    ],
  }));
  return ranked.toSorted((a, b) => compareRanks(a.rank, b.rank))[0]?.figure;
}

/** What a figure says, in one short text: the values before and after, else the value, else the change. */
export function valueOf(figure: Figure): string {
  const qualifier = figure.qualifier && choiceLabel(schema.shape.qualifier, figure.qualifier);
  const texts = [formatComparison(figure), formatQuantity({ ...figure, qualifier }), figure.change];
  return texts.find(Boolean) ?? '';
}
