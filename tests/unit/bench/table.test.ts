import { expect, test } from 'vitest';
import { share, tableOf } from '../../../scripts/bench/table.ts';

test('columns of a table stand one under another', () => {
  expect(
    tableOf([
      ['', 'полнота', 'MRR'],
      ['Orama', '0,5', '1'],
    ]),
  ).toBe('       полнота  MRR\nOrama      0,5    1');
});

test('a share has three digits and a comma', () => {
  expect(share(0.87249)).toBe('0,872');
});
