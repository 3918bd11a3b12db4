import { collectionNames, type CollectionName } from '../schema/collections.ts';

/** Vocabularies whose terms have pages of their own. */
export const TERM_PAGES = [
  'situations',
  'themes',
  'target-groups',
  'settings',
  'territory-kinds',
  'event-kinds',
  'event-series',
] as const;

/** Folders whose entries give the people they name a page. */
export const PEOPLE_NAMED_IN: readonly CollectionName[] = ['events', 'awards'];

/** Folders whose entries have pages; a material is shown where it belongs, a term in its own list. */
export const PAGE_COLLECTIONS = collectionNames.filter(
  (name) => name !== 'materials' && name !== 'vocabularies',
);

/** Addresses of the pages that stand there whatever the catalogue holds. */
export const SITE_PAGES: readonly string[] = [
  '/',
  ...[...PAGE_COLLECTIONS, ...TERM_PAGES, 'glossary', 'search'].map((name) => `/${name}/`),
  '/awards/laureates/',
  '/shelf/',
  '/offline/',
  '/practices/compare/',
  '/practices/fit/',
  '/submit/',
  '/subscribe/',
  '/submit/check/',
  '/submit/program/',
  '/submit/rules/',
  '/about/',
  ...['accessibility', 'authors', 'data', 'design', 'editors', 'evidence', 'privacy'].map(
    (name) => `/about/${name}/`,
  ),
];
