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
  /** Unit of an indicator; undefined for counts of the catalogue. */
  unit: string | undefined;
  /** What a region without a shade has. */
  none: string;
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

/**
 * Newest fact of a region's indicators; plans, estimates and words without figures are not compared. There is none
 * where sources disagree about the newest date.
 */
function latestFact(indicators: readonly Entry<'indicators'>[]): number | undefined {
  const facts = indicators
    .flatMap(({ data }) => data.points)
    .filter(({ kind, value, at, text }) => kind === 'fact' && value !== undefined && at && !text)
    .toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
  const [newest] = facts;
  const agreed = facts.every(({ at, value }) => at !== newest?.at || value === newest?.value);
  return agreed ? newest?.value : undefined;
}

/** Region that an indicator tells of as a whole; undefined for its towns and institutions. */
function regionOf(catalogue: Catalogue, { data }: Entry<'indicators'>): string | undefined {
  const { region, name } = data.territory;
  return region && catalogue.find('regions', region).data.title === name ? region : undefined;
}

/** Indicators of one name and unit that enough regions have a fact of. */
function comparable(catalogue: Catalogue): Omit<Measure, 'shades'>[] {
  const groups = Map.groupBy(
    catalogue.entries.indicators,
    ({ data }) => `${data.title}\n${data.unit}`,
  );
  return [...groups.values()].flatMap((members) => {
    const values = new Map(
      [...Map.groupBy(members, (indicator) => regionOf(catalogue, indicator))].flatMap(
        ([region, indicators]): [string, number][] => {
          const value = latestFact(indicators);
          return region === undefined || value === undefined ? [] : [[region, value]];
        },
      ),
    );
    const [first] = members;
    if (!first || values.size < REGIONS_TO_COMPARE) return [];
    const { title, unit } = first.data;
    const none = [...values.values()].includes(0) ? 'ноль или нет данных' : 'нет данных';
    return [{ id: first.id, title, forms: [unit, unit, unit], unit, none, values }];
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
    unit: undefined,
    none: 'нет',
    values: new Map(found.map(([id, contents]) => [id, contents[counted.id].length])),
  }));
  return [...counts, ...comparable(catalogue)].map((measure) => ({
    ...measure,
    shades: shadesOf([...measure.values.values()]),
  }));
}
