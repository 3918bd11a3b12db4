import type { Entry } from '../reader/entry.ts';
import { addressOf } from './addresses.ts';
import type { EventOutcomes } from './event-outcomes.ts';
import type { RegionContents } from './region.ts';

/** Most pages that are taken along at once: what a region with a few hundred practices still has. */
export const ALONG_MAX = 250;

/** What is taken along with a page, as site paths. */
export interface Along {
  /** Pages besides the page itself, at most `ALONG_MAX`, the most wanted first. */
  pages: string[];
  /** Files that the page offers. */
  files: string[];
  /** How many pages there were to choose from. */
  total: number;
}

/** What the pages of these entries make together; each is taken once. */
export function alongOf(lists: readonly (readonly Entry[])[], files: string[] = []): Along {
  const pages = [...new Set(lists.flat().map(({ collection, id }) => addressOf(collection, id)))];
  return { pages: pages.slice(0, ALONG_MAX), files, total: pages.length };
}

/** What a region is taken along with: what its page lists, but for people. */
export const alongRegion = (found: RegionContents): Along =>
  alongOf([
    found.practices,
    found.events,
    found.organizations,
    found.replications,
    found.intents,
    found.programs,
    found.awards,
    found.indicators,
    found.shownAt,
  ]);

/** What an event is taken along with: practices that were shown, what came of them, awards, and the files of its programme. */
export const alongEvent = (outcomes: EventOutcomes, files: string[]): Along =>
  alongOf([outcomes.practices, outcomes.awards, outcomes.adoptions], files);
