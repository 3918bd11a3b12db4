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
  const near = new Set(
    (region.data.neighbors ?? []).flatMap((neighbor) => links.to('regions', neighbor, 'practices')),
  );
  return [...near]
    .filter(({ data }) => data.region !== region.id)
    .map((practice) => ({
      practice,
      id: practice.id,
      shared: (practice.data.situations ?? []).filter((situation) => own.has(situation)).length,
      started: practice.data.started ?? '',
    }))
    .toSorted(
      (a, b) => b.shared - a.shared || b.started.localeCompare(a.started) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ practice }) => practice);
}
