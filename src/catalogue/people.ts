import { PEOPLE_NAMED_IN } from '../reader/addresses.ts';
import type { Entry } from '../reader/entry.ts';
import type { Catalogue } from './catalogue.ts';

/** A person has a page when they spoke at an event or are named with an award. */
export const hasPage = ({ links }: Catalogue, { id }: Entry<'people'>): boolean =>
  PEOPLE_NAMED_IN.some((name) => links.to('people', id, name).length > 0);

/** Last word of a name: people are listed and looked for by surname. */
export const surnameOf = (name: string): string => name.split(/\s/u).at(-1) ?? name;

/** People with a page, by surname. */
export const peopleWithPages = (catalogue: Catalogue): Entry<'people'>[] =>
  catalogue.entries.people
    .filter((person) => hasPage(catalogue, person))
    .toSorted((a, b) => surnameOf(a.data.title).localeCompare(surnameOf(b.data.title), 'ru'));
