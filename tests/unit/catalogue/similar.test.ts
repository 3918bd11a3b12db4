import { expect, test } from 'vitest';
import { catalogueOf, entry } from './fixture.ts';

const common = { themes: ['nannies'], targetGroups: ['families'] };
const rare = { themes: ['nannies', 'rental'], targetGroups: ['families'] };

test('a rare common term outweighs a frequent one, and nothing is similar to itself', () => {
  const given = entry('practices', 'given', rare);
  const near = entry('practices', 'near', rare);
  const far = entry('practices', 'far', common);
  const alien = entry('practices', 'alien', { themes: ['rental'], targetGroups: ['orphans'] });
  const catalogue = catalogueOf(given, far, near, alien);
  expect(catalogue.similar(given).map(({ id }) => id)).toEqual(['near', 'far', 'alien']);
});

test('at most four are similar, those that share as much by their ids', () => {
  const ids = ['e', 'c', 'a', 'd', 'b', 'f'];
  const [given, ...others] = ids.map((id) => entry('practices', id, rare));
  const alien = entry('practices', 'alien', { themes: ['other'], targetGroups: ['orphans'] });
  const catalogue = catalogueOf(...(given ? [given] : []), ...others, alien);
  const similar = given && catalogue.similar(given).map(({ id }) => id);
  expect(similar).toEqual(['a', 'b', 'c', 'd']);
});
