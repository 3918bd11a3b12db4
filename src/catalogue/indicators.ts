import type { Entry } from '../reader/entry.ts';
import type { Catalogue } from './catalogue.ts';

type Indicator = Entry<'indicators'>;

/** Indicators of one territory; the region is its page, if it has one. */
export interface Territory {
  name: string;
  region: Entry<'regions'> | undefined;
  indicators: Indicator[];
}

/** Indicators by region or, where there is none, by the name of the territory, each where its first indicator stands. */
export function territoriesOf(catalogue: Catalogue, indicators: readonly Indicator[]): Territory[] {
  const groups = Map.groupBy(
    indicators,
    ({ data }) => data.territory.region ?? data.territory.name,
  );
  return [...groups].map(([key, members]) => {
    const named = members[0]?.data.territory.region;
    const region = named === undefined ? undefined : catalogue.find('regions', named);
    return { name: region?.data.title ?? key, region, indicators: members };
  });
}

/** The same, names in the order of the alphabet. */
export const byTerritory = (catalogue: Catalogue, indicators: readonly Indicator[]): Territory[] =>
  territoriesOf(catalogue, indicators).toSorted((a, b) => a.name.localeCompare(b.name, 'ru'));
