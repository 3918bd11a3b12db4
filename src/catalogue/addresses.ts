import { readableHost } from '../i18n/punycode.ts';
import { TERM_PAGES } from '../reader/addresses.ts';

export { addressOf, historyAddress, versionAnchor } from './entry-address.ts';
export { TERM_PAGES };

/** Vocabulary whose terms have pages. */
export type TermPage = (typeof TERM_PAGES)[number];

/** What the terms of a vocabulary tell apart first of all. */
export const subjectOf = (vocabulary: TermPage): 'events' | 'practices' =>
  vocabulary === 'event-kinds' || vocabulary === 'event-series' ? 'events' : 'practices';

/** Site path of a term: its own page when the vocabulary has pages, else its place in the glossary. */
export const termAddress = (vocabulary: string, term: string): string =>
  (TERM_PAGES as readonly string[]).includes(vocabulary)
    ? `/${vocabulary}/${term}/`
    : `/glossary/#${vocabulary}-${term}`;

/** Name of a web address's host as people read it: without «www.», Cyrillic domains in Cyrillic. */
export const hostOf = (url: string): string =>
  readableHost(new URL(url).hostname).replace(/^www\./, '');
