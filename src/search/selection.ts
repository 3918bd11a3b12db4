import {
  addBit,
  allBits,
  bitsOf,
  both,
  countBoth,
  either,
  noBits,
  rowsOf,
  type Bits,
} from './bits.ts';
import type { Counts } from './state.ts';

/** Chosen values by facet: any of them fits within a facet, all facets must fit. */
export type Choice = Readonly<Partial<Record<string, readonly string[]>>>;

/** Rows to choose among, for example those that a query found; all rows when left out. */
type Within = Iterable<number>;

/** Answers what a choice gives; every answer costs a pass over bit sets and none over strings. */
export interface Selection {
  /** Rows that fit the choice, in ascending order. */
  select(choice: Choice, within?: Within): number[];
  /**
   * How many rows every value would give if it were chosen: counted with the choices in all other facets, so
   * that siblings of a chosen value keep their numbers.
   */
  count(choice: Choice, within?: Within): Counts;
}

/** What there is to choose from. */
export interface Carried {
  /** Number of rows. */
  size: number;
  /** Values of every facet, and what tells which of them every row carries, by their numbers. */
  facets: Readonly<Record<string, { values: readonly string[]; each: Each }>>;
}

type Each = (tell: (row: number, number: number) => void) => void;

/** Tells the numbers of rows that are lists of them. */
export const eachOf =
  (rows: readonly (readonly number[])[]): Each =>
  (tell) => {
    for (const [row, numbers] of rows.entries()) for (const number of numbers) tell(row, number);
  };

/** Prepares the index for questions. */
export function createSelection({ size, facets }: Carried): Selection {
  const sets = new Map(
    Object.entries(facets).map(([name, { values, each }]) => {
      const carriers = values.map(() => noBits(size));
      each((row, number) => {
        if (carriers[number]) addBit(carriers[number], row);
      });
      return [
        name,
        new Map(values.map((value, number) => [value, carriers[number] ?? noBits(size)])),
      ];
    }),
  );

  /** Rows that carry any of the chosen values, for every facet where something known is chosen. */
  const fitting = (choice: Choice): Map<string, Bits> => {
    const found = new Map<string, Bits>();
    for (const [name, carriers] of sets) {
      const chosen = (choice[name] ?? []).flatMap((value) => carriers.get(value) ?? []);
      if (chosen.length > 0) found.set(name, chosen.reduce(either));
    }
    return found;
  };
  const start = (within?: Within) => (within ? bitsOf(within, size) : allBits(size));

  return {
    select: (choice, within) => rowsOf([...fitting(choice).values()].reduce(both, start(within))),
    count(choice, within) {
      const fits = fitting(choice);
      const base = start(within);
      const whole = [...fits.values()].reduce(both, base);
      const others = (name: string) =>
        fits.has(name)
          ? [...fits]
              .filter(([other]) => other !== name)
              .reduce((set, [, bits]) => both(set, bits), base)
          : whole;
      return Object.fromEntries(
        [...sets].map(([name, carriers]) => {
          const among = others(name);
          const counts = [...carriers].map(([value, bits]) => [value, countBoth(among, bits)]);
          return [name, Object.fromEntries(counts) as Record<string, number>];
        }),
      );
    },
  };
}
