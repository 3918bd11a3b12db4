import { PAGE_COLLECTIONS, PEOPLE_NAMED_IN, SITE_PAGES, TERM_PAGES } from '../addresses.ts';
import type { Index } from './index.ts';
import { visitFields } from './rule.ts';
import { termIds } from './vocabulary-terms.ts';

/** Pages that the site will have. */
export interface SitePages {
  known: ReadonlySet<string>;
  /** True for an address that may be a page: the file that would tell cannot be read. */
  mayExist: (path: string) => boolean;
}

/** Ids of the people who have pages; all of them while a file that may name one cannot be read. */
function peopleWithPages(index: Index): string[] {
  const naming = index.drafts.filter(({ collection }) => PEOPLE_NAMED_IN.includes(collection));
  if (naming.some(({ value }) => value === undefined)) return index.ids('people');
  const named = new Set<unknown>();
  for (const draft of naming) {
    visitFields(draft, (_path, value, { reference }) => {
      if (reference === 'people') named.add(value);
    });
  }
  return index.ids('people').filter((id) => named.has(id));
}

/** Addresses of all pages, as the drafts of the catalogue make them. */
export function sitePages(index: Index): SitePages {
  const known = new Set(SITE_PAGES);
  const unread: string[] = [];
  for (const name of PAGE_COLLECTIONS) {
    const ids = name === 'people' ? peopleWithPages(index) : index.ids(name);
    for (const id of ids) known.add(`/${name}/${id}/`);
  }
  for (const name of TERM_PAGES) {
    const vocabulary = index.get('vocabularies', name);
    const terms = vocabulary ? termIds(vocabulary) : [];
    if (!terms) unread.push(`/${name}/`);
    for (const id of terms ?? []) known.add(`/${name}/${id}/`);
  }
  return { known, mayExist: (path) => unread.some((folder) => path.startsWith(folder)) };
}
