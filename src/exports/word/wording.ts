import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isCollectionName } from '../../schema/collections.ts';
import { absolute } from '../absolute.ts';
import type { Wording } from './values.ts';

/** How an entry's references, terms and sources are called. */
export const wordingOf = (
  catalogue: Catalogue,
  site: URL,
  sources: readonly { key: string }[],
): Wording => ({
  title: (collection, id) =>
    isCollectionName(collection) ? catalogue.find(collection, id).data.title : id,
  term: (vocabulary, id) => catalogue.term(vocabulary, id).label,
  url: (path) => absolute(site, path),
  sources: sources.map(({ key }) => key),
});
