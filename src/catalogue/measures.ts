import type { Entry } from '../reader/entry.ts';
import type { Catalogue } from './catalogue.ts';
import { inRegion, type RegionContents } from './region.ts';
import { shadesOf, type Shade } from './shades.ts';

/** Something that regions are compared by: on the map, in the table. */
export interface Measure {
  id: string;
  title: string;
  /** What is counted after 1, 2 and 5: «практика», «практики», «практик». */
  forms: [string, string, string];
  /** Value of every region that has one. */
  values: Map<string, number>;
  shades: Shade[];
}

type Counted = 'practices' | 'events' | 'awards' | 'indicators';

const COUNTED: { id: Counted; title: string; forms: Measure['forms'] }[] = [
  { id: 'practices', title: 'Практики', forms: ['практика', 'практики', 'практик'] },
  { id: 'events', title: 'События', forms: ['событие', 'события', 'событий'] },
  { id: 'awards', title: 'Награды', forms: ['награда', 'награды', 'наград'] },
  { id: 'indicators', title: 'Показатели', forms: ['показатель', 'показателя', 'показателей'] },
];

/** Least number of regions that an indicator must be known for to be worth a map. */
const REGIONS_TO_COMPARE = 5;

/** Newest fact of an indicator; plans, estimates and words without figures are not compared. */
function latestFact({ data }: Entry<'indicators'>): number | undefined {
  return data.points
    .filter(({ kind, value, at, text }) => kind === 'fact' && value !== undefined && at && !text)
    .toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0]?.value;
}

/** Indicators of one name and unit that enough regions have a fact of. */
function comparable(catalogue: Catalogue): Omit<Measure, 'shades'>[] {
  const groups = Map.groupBy(
    catalogue.entries.indicators,
    ({ data }) => `${data.title}\n${data.unit}`,
  );
  return [...groups.values()].flatMap((members) => {
    const values = new Map(
      members.flatMap((indicator): [string, number][] => {
        const value = latestFact(indicator);
        const { region } = indicator.data.territory;
        return region === undefined || value === undefined ? [] : [[region, value]];
      }),
    );
    const [first] = members;
    if (!first || values.size < REGIONS_TO_COMPARE) return [];
    const { title, unit } = first.data;
    return [{ id: first.id, title, forms: [unit, unit, unit], values }];
  });
}

/** What regions can be compared by: how much of each kind there is, and indicators that enough of them share. */
export function measuresOf(catalogue: Catalogue): Measure[] {
  const found = catalogue.entries.regions.map(({ id }): [string, RegionContents] => [
    id,
    inRegion(catalogue, id),
  ]);
  const counts = COUNTED.map((counted) => ({
    ...counted,
    values: new Map(found.map(([id, contents]) => [id, contents[counted.id].length])),
  }));
  return [...counts, ...comparable(catalogue)].map((measure) => ({
    ...measure,
    shades: shadesOf([...measure.values.values()]),
  }));
}
