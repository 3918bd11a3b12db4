import type { Catalogue } from '../../catalogue/catalogue.ts';
import { editionsAround, outcomesOf } from '../../catalogue/event-outcomes.ts';
import { inRegion } from '../../catalogue/region.ts';
import { rowsOf } from '../../catalogue/rows.ts';
import type { Entry } from '../../reader/entry.ts';
import { collections, type CollectionName } from '../../schema/collections.ts';

/** Entries of a collection that examples are looked for among: enough, and no more when there are very many. */
const LOOKED_AMONG = 200;

/** A part of a catalogue that examples are taken from. */
export const sampleOf = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  entries: {
    ...catalogue.entries,
    practices: catalogue.entries.practices.slice(0, LOOKED_AMONG),
    events: catalogue.entries.events.slice(0, LOOKED_AMONG),
  },
});

/** Entries from the one that scores highest. */
const byScore = <Name extends CollectionName>(
  entries: readonly Entry<Name>[],
  scoreOf: (entry: Entry<Name>) => number,
): Entry<Name>[] =>
  entries
    .slice(0, LOOKED_AMONG)
    .map((entry) => ({ entry, score: scoreOf(entry) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry }) => entry);

/** Practices from the one that tells most. */
export const fullestPractices = ({ entries }: Catalogue): Entry<'practices'>[] =>
  byScore(entries.practices, ({ data }) => rowsOf(collections.practices.schema, data).length);

/** Regions from the one of which the catalogue holds most kinds of entries, then most entries. */
export const fullestRegions = (catalogue: Catalogue): Entry<'regions'>[] =>
  byScore(catalogue.entries.regions, ({ id }) => {
    const lists: readonly (readonly Entry[])[] = Object.values({ ...inRegion(catalogue, id) });
    const sizes = lists.map(({ length }) => length);
    const kinds = sizes.filter((size) => size > 0).length;
    return kinds * 1000 + sizes.reduce((sum, size) => sum + size, 0);
  });

/** Events from the one that has left most kinds of traces in the catalogue. */
export const fullestEvents = (catalogue: Catalogue): Entry<'events'>[] =>
  byScore(catalogue.entries.events, (event) => {
    const { practices, awards, adoptions } = outcomesOf(catalogue, event);
    const { previous, next } = editionsAround(catalogue, event);
    return [practices.length, awards.length, adoptions.length, previous, next].filter(Boolean)
      .length;
  });
