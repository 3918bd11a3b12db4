import { expect, test } from 'vitest';
import { completenessOf, namesContact } from '../../../../src/reader/quality/completeness.ts';
import { fieldsOf } from '../../../../src/schema/introspection.ts';
import { practice } from '../../../../src/schema/practice.ts';

const COMPARED = 'С чем сравнивать: значений «до» и «после» нет';
const figure = { text: 'Семьи', value: 5 };

const whole = {
  ...Object.fromEntries(fieldsOf(practice).map(({ name }) => [name, ['есть']])),
  outcomes: [{ ...figure, before: 10, after: 5 }],
};

test('nothing said is nothing complete, and everything is missing', () => {
  const { percent, missing } = completenessOf(undefined, false);
  expect(percent).toBe(0);
  expect(missing).toHaveLength(19);
  expect(missing.map(({ question }) => question)).not.toContain(COMPARED);
});

test('everything said is complete', () => {
  expect(completenessOf(whole, true)).toEqual({ percent: 100, missing: [] });
});

test('what is missing stands in the order of its weight, and is a field of the passport', () => {
  const { missing } = completenessOf({}, false);
  const weights = missing.map(({ weight }) => weight);
  expect(weights).toEqual(weights.toSorted((one, other) => other - one));
  const names = fieldsOf(practice).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(missing.map(({ field }) => field)));
});

test.each([
  [{ outcomes: [figure] }, true],
  [{ reach: [figure], outcomes: [{ before: 2, after: 1 }] }, false],
  [{ outcomes: [] }, false],
  [{ outcomes: 'не список' }, false],
])('figures %j lack a comparison: %s', (data, lacking) => {
  const { missing } = completenessOf(data, true);
  expect(missing.some(({ question }) => question === COMPARED)).toBe(lacking);
});

test.each([[{ steps: null }], [{ steps: [] }], [{ steps: '' }], ['текст'], [[]]])(
  'a field that says nothing answers nothing: %j',
  (data) => {
    expect(completenessOf(data, false).percent).toBe(0);
  },
);

test.each([
  [{ contacts: { organization: 'a', phone: '8 800 000-00-00' } }, true],
  [{ contacts: { organization: 'a' } }, false],
  [{}, false],
])('the data %j name whom to turn to: %s', (data, named) => {
  expect(namesContact(data)).toBe(named);
});
