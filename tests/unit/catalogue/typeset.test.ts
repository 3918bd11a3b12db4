import { expect, test } from 'vitest';
import { typesetFields, typesetSegments } from '../../../src/catalogue/typeset.ts';
import { practice } from '../../../src/schema/practice.ts';
import { entry } from './fixture.ts';

test('texts are typeset however deep, ids and addresses are not', () => {
  const { data } = entry('practices', 'one', {
    title: 'Дом в селе',
    steps: [{ what: 'Едут в семью' }],
    sources: [{ key: 'paper', url: 'https://example.org/a', title: 'О семье' }],
  });
  const typeset = typesetFields(practice, data);
  expect(typeset.title).toBe('Дом в\u00a0селе');
  expect(typeset.steps).toEqual([{ what: 'Едут в\u00a0семью' }]);
  expect(typeset.sources).toEqual([
    { key: 'paper', url: 'https://example.org/a', title: 'О\u00a0семье' },
  ]);
  expect(data.title).toBe('Дом в селе');
});

test('bodies are typeset in runs of text and in insertions, inside elements too', () => {
  const note = { component: 'Note', attributes: { text: 'Еду в село' } } as const;
  expect(
    typesetSegments([
      { html: '<p title="в селе">в селе</p>' },
      note,
      { tag: 'li', attributes: {}, children: [note] },
    ]),
  ).toEqual([
    { html: '<p title="в селе">в\u00a0селе</p>' },
    { component: 'Note', attributes: { text: 'Еду в\u00a0село' } },
    {
      tag: 'li',
      attributes: {},
      children: [{ component: 'Note', attributes: { text: 'Еду в\u00a0село' } }],
    },
  ]);
});
