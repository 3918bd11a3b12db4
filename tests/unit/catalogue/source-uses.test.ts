import { expect, test } from 'vitest';
import { usesOf } from '../../../src/catalogue/source-uses.ts';
import { entry } from './fixture.ts';

const figure = { text: 'Семьи', value: 5, kind: 'fact', claim: 'stated', source: 'paper' } as const;

test('a source knows the parts that rely on it', () => {
  const { data } = entry('practices', 'one', {
    outcomes: [figure, { ...figure, value: 6 }],
    reach: [{ ...figure, source: 'report' }],
    discrepancies: [{ text: 'Спорят.', sources: ['paper', 'report'] }],
  });
  const body = [
    {
      tag: 'blockquote',
      attributes: {},
      children: [{ component: 'Quote' as const, attributes: { source: 'paper' } }],
    },
    { html: '<p>Текст</p>' },
  ];
  const uses = usesOf('practices', data, body);
  expect(uses.get('paper')?.map(({ anchor, count }) => [anchor, count])).toEqual([
    ['discrepancies', 1],
    ['outcomes', 2],
    ['story', 1],
  ]);
  expect(uses.get('report')?.map(({ anchor, label }) => [anchor, label])).toEqual([
    ['discrepancies', 'Источники расходятся'],
    ['reach', 'Охват'],
  ]);
  expect(uses.get('unused')).toBeUndefined();
});
