import { expect, test } from 'vitest';
import { similarTo } from '../../../src/catalogue/similar.ts';
import { catalogueOf, entry } from './fixture.ts';

const common = { themes: ['nannies'], targetGroups: ['families'] };
const rare = { themes: ['nannies', 'rental'], targetGroups: ['families'] };

test('a rare common term outweighs a frequent one, and nothing is similar to itself', () => {
  const given = entry('practices', 'given', rare);
  const near = entry('practices', 'near', rare);
  const far = entry('practices', 'far', common);
  const alien = entry('practices', 'alien', { themes: ['rental'], targetGroups: ['orphans'] });
  const catalogue = catalogueOf(given, far, near, alien);
  expect(similarTo(catalogue, given).map(({ id }) => id)).toEqual(['near', 'far', 'alien']);
  expect(similarTo(catalogue, given, 1).map(({ id }) => id)).toEqual(['near']);
});
