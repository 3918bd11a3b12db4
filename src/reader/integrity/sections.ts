import { PAGE_COLLECTIONS } from '../addresses.ts';
import { isSound, type Draft } from '../draft.ts';
import type { Index } from './index.ts';
import { sourceKeysOf } from './source-keys.ts';
import { termIds } from './vocabulary-terms.ts';

/** Sections of an entry's page that a link may lead to: the headings of its body and its sources. */
export function sectionsOf(draft: Draft): string[] {
  return [...draft.headings, ...sourceKeysOf(draft).map((key) => `source-${key}`)];
}

/** Sections of the glossary: its vocabularies and their terms; undefined while a file cannot be read. */
function glossarySections(index: Index): string[] | undefined {
  const sections: string[] = [];
  for (const id of index.ids('vocabularies')) {
    const vocabulary = index.get('vocabularies', id);
    const terms = vocabulary && termIds(vocabulary);
    if (!terms) return undefined;
    sections.push(id, ...terms.map((term) => `${id}-${term}`));
  }
  return sections;
}

/** Sections of a page of the site that a link may lead to; undefined when the file that would tell cannot be read. */
export function pageSections(index: Index, path: string): string[] | undefined {
  if (path === '/glossary/') return glossarySections(index);
  const [, folder, id = ''] = /^\/([a-z-]+)\/([^/]+)\/$/.exec(path) ?? [];
  const collection = PAGE_COLLECTIONS.find((name) => name === folder);
  if (!collection) return [];
  const draft = index.get(collection, id);
  if (!draft) return [];
  return isSound(draft) ? sectionsOf(draft) : undefined;
}
