import { expect, test } from 'vitest';
import { labelled, placeLabels } from '../../../../src/catalogue/chart/labels.ts';

test.each([
  ['few values all', [1, 2, 3, 4, 5, 6, 7, 8], [0, 1, 2, 3, 4, 5, 6, 7]],
  ['of many the ends and the extremes', [5, 6, 9, 5, 5, 1, 5, 5, 4], [0, 2, 5, 8]],
])('labels %s', (_name, values, expected) => {
  expect([...labelled(values)].toSorted((a, b) => a - b)).toEqual(expected);
});

const place = (x: number, y: number) => ({ x, y, text: '12 345' });

test('a lone label stands above its point', () => {
  expect(placeLabels([place(50, 5)], [], 13)[0]).toMatchObject({ anchor: 'middle', dx: 0 });
});

test('labels of two values at one point stand apart', () => {
  const [one, other] = placeLabels([place(50, 5), place(50, 5.1)], [], 13);
  expect(Math.abs((one?.dy ?? 0) - (other?.dy ?? 0))).toBeGreaterThan(1);
});

test.each([
  [0, 'start'],
  [100, 'end'],
])('a label at %i per cent stays inside', (x, anchor) => {
  expect(placeLabels([place(x, 5)], [], 13)[0]?.anchor).toBe(anchor);
});

test('a label keeps off a steep line', () => {
  const line = { x1: 40, y1: 0, x2: 60, y2: 10 };
  const [label] = placeLabels([place(50, 5)], [line], 13);
  expect(label).toMatchObject({ anchor: 'start' });
});
