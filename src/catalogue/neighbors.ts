import type { Entry } from '../reader/entry.ts';
import type { Catalogue } from './catalogue.ts';

/** Practices of the neighboring regions: first those that answer most of the region's own situations, then the newest. */
export function neighborPractices(
  catalogue: Catalogue,
  region: Entry<'regions'>,
  limit = 3,
): Entry<'practices'>[] {
  const { links } = catalogue;
  const own = new Set(
    links.to('regions', region.id, 'practices').flatMap(({ data }) => data.situations ?? []),
  );
  const shared = ({ data }: Entry<'practices'>) =>
    (data.situations ?? []).filter((situation) => own.has(situation)).length;
  const started = ({ data }: Entry<'practices'>) => data.started ?? '';
  return (region.data.neighbors ?? [])
    .flatMap((neighbor) => links.to('regions', neighbor, 'practices'))
    .filter(({ data }) => data.region !== region.id)
    .filter((practice, index, all) => all.indexOf(practice) === index)
    .toSorted(
      (a, b) =>
        shared(b) - shared(a) || started(b).localeCompare(started(a)) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, limit);
}
