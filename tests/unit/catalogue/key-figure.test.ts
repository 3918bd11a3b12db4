import { expect, test } from 'vitest';
import { keyFigureOf, valueOf } from '../../../src/catalogue/key-figure.ts';
import type { Figure } from '../../../src/schema/shared.ts';
import { entry } from './fixture.ts';

const figure = (
  text: string,
  kind: Figure['kind'],
  rest: Partial<Figure> = { value: 1 },
): Figure => ({
  text,
  kind,
  claim: 'stated',
  ...rest,
});

interface Given {
  outcomes?: Figure[];
  reach?: Figure[];
}

test.each<[string, Given, string | undefined]>([
  ['nothing without figures', {}, undefined],
  [
    'nothing when no figure has a number',
    { reach: [figure('открыть центр', 'plan', {})] },
    undefined,
  ],
  [
    'an outcome before reach',
    { reach: [figure('охват', 'fact')], outcomes: [figure('итог', 'as-stated')] },
    'итог',
  ],
  [
    'reach that came about before a planned outcome',
    { outcomes: [figure('обещание', 'plan')], reach: [figure('охват', 'as-stated')] },
    'охват',
  ],
  ['a plan when there is nothing else', { outcomes: [figure('обещание', 'plan')] }, 'обещание'],
  [
    'a fact before words and an estimate',
    {
      outcomes: [
        figure('оценка', 'estimate'),
        figure('слова', 'as-stated'),
        figure('факт', 'fact'),
      ],
    },
    'факт',
  ],
  [
    'words before an estimate',
    { outcomes: [figure('оценка', 'estimate'), figure('слова', 'as-stated')] },
    'слова',
  ],
  [
    'a comparison before a single value',
    {
      outcomes: [figure('значение', 'fact'), figure('сравнение', 'fact', { before: 5, after: 1 })],
    },
    'сравнение',
  ],
  [
    'the first of equal ones',
    { outcomes: [figure('один', 'fact'), figure('два', 'fact')] },
    'один',
  ],
  [
    'a change without values',
    { outcomes: [figure('вдвое', 'as-stated', { change: 'вдвое' })] },
    'вдвое',
  ],
])('the key figure is %s', (_what, given, text) => {
  expect(keyFigureOf(entry('practices', 'one', given).data)?.text).toBe(text);
});

test.each<[Partial<Figure>, string]>([
  [{ before: 50, after: 15, unit: 'случаев', change: '−70 %' }, '50 → 15 случаев'],
  [{ value: 4200, qualifier: 'over', unit: 'семей' }, 'более 4200 семей'],
  [{ change: 'вдвое' }, 'вдвое'],
])('%j reads', (rest, words) => {
  expect(valueOf(figure('итог', 'fact', rest)).replaceAll('\u00a0', ' ')).toBe(words);
});
