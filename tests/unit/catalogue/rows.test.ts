import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/catalogue/rows.ts';
import { practice } from '../../../src/schema/practice.ts';
import { entry } from './fixture.ts';

const rows = rowsOf(
  practice,
  entry('practices', 'one', { status: 'failed', steps: [{ what: 'Звонят', who: 'Няня' }] }).data,
);

test.each([
  [['Название'], 'one'],
  [['Состояние'], 'не удалась'],
  [['Что делают', '1', 'Что делают'], 'Звонят'],
  [['Источники', '1', 'Ключ'], 'paper'],
])('%j → %s', (labels, value) => {
  expect(rows).toContainEqual({ labels, value });
});
