/** How much of a list its pages show. */
export interface Sizes {
  /** Entries on the page that the list belongs to. */
  first: number;
  /** Entries on every page after it. */
  rest: number;
}

/** Lines on a page that shows nothing else: they are short. */
const LINES = 240;

/** A list within a page of much else, or of cards, which are large. */
export const WITHIN: Sizes = { first: 48, rest: LINES };
/** A list that is what its page is for. */
export const ALONE: Sizes = { first: LINES, rest: LINES };

/** How many pages a list of this length takes; an empty one still has a page. */
export const countPages = (total: number, { first, rest }: Sizes): number =>
  total <= first ? 1 : 1 + Math.ceil((total - first) / rest);

/** Number of the page that the item at a place (from 0) stands on. */
export const pageOf = (place: number, sizes: Sizes): number => countPages(place + 1, sizes);

/** Places of what stands on a page: from the first up to, but not including, the second. */
export function rangeOf(page: number, { first, rest }: Sizes): [start: number, end: number] {
  const end = first + (page - 1) * rest;
  return page === 1 ? [0, end] : [end - rest, end];
}

/** What stands on a page of a list. */
export const onPage = <Item>(items: readonly Item[], page: number, sizes: Sizes): Item[] =>
  items.slice(...rangeOf(page, sizes));

/** Numbers of the pages after the first, which has an address of its own. */
export const laterPages = (total: number, sizes: Sizes): number[] =>
  Array.from({ length: countPages(total, sizes) - 1 }, (_, index) => index + 2);

/** Pages around the present one that are named beside the first and the last. */
const AROUND = 1;

/** Numbers that lead through so many pages, a gap between two of them as undefined; a gap of one page is that page. */
export function numbersShown(page: number, pages: number): (number | undefined)[] {
  const isNamed = (number: number) =>
    number === 1 || number === pages || Math.abs(number - page) <= AROUND;
  return Array.from({ length: pages }, (_, index) => index + 1).flatMap((number) => {
    if (isNamed(number)) return [number];
    if (isNamed(number - 1) && isNamed(number + 1)) return [number];
    return isNamed(number - 1) ? [undefined] : [];
  });
}

/** Entries under one heading. */
export interface ListGroup<Item> {
  id: string;
  title: string;
  entries: readonly Item[];
}

/** What of a grouped list stands on a page, group by group; groups without anything there are left out. */
export function groupsOnPage<Item>(
  groups: readonly ListGroup<Item>[],
  page: number,
  sizes: Sizes,
): ListGroup<Item>[] {
  const all = groups.flatMap(({ entries, ...group }) => entries.map((entry) => ({ group, entry })));
  const shown = Map.groupBy(onPage(all, page, sizes), ({ group }) => group);
  return [...shown].map(([group, members]) => ({
    ...group,
    entries: members.map(({ entry }) => entry),
  }));
}

/** Page that each group of a list begins on, by the group's id. */
export function startsOf(groups: readonly ListGroup<unknown>[], sizes: Sizes): Map<string, number> {
  let place = 0;
  return new Map(
    groups.map(({ id, entries }) => {
      const page = pageOf(place, sizes);
      place += entries.length;
      return [id, page];
    }),
  );
}

/** Where a list stands: the place it begins at, and the address that numbers of later pages are added to. */
export interface ListPlace {
  start: string;
  base: string;
}

/** Site path of a page of a list. */
export const pageAddress = ({ start, base }: ListPlace, page: number): string =>
  page === 1 ? start : `${base}${page}/`;

/** Where a list within a page stands; its name is the anchor of its section. */
export const placeWithin = (address: string, list: string): ListPlace => ({
  start: `${address}#${list}`,
  base: `${address}${list}/`,
});

/** Where the list of a collection stands. */
export const placeOfCollection = (collection: string): ListPlace => ({
  start: `/${collection}/`,
  base: `/${collection}/page/`,
});
