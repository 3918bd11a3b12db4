import { expect, test } from 'vitest';
import { catalogueOf, entry } from './fixture.ts';

test('counts the entries that carry each value once, however often they name it', () => {
  const near = entry('practices', 'near', {
    themes: ['nannies'],
    started: '2019',
    region: 'ru-perm',
  });
  const far = entry('practices', 'far', { themes: ['nannies', 'rental'], started: '2020-05' });
  const region = entry('regions', 'ru-perm', {});
  const { theme, year, region: regions } = catalogueOf(near, far, region).facetUse();
  expect(theme).toEqual({ nannies: 2, rental: 1 });
  expect(year).toEqual({ 2019: 1, 2020: 1 });
  expect(regions['ru-perm']).toBe(2);
});
