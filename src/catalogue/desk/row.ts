import type { CollectionName } from '../../schema/collections.ts';

/** How soon something must be done, the soonest first. */
export const SEVERITIES = ['urgent', 'due', 'note'] as const;

/** How soon something must be done. */
export type Severity = (typeof SEVERITIES)[number];

/** Matter of one entry that an editor should look at. */
export interface Row {
  collection: CollectionName;
  /** Absent when even the address must not be told. */
  id?: string | undefined;
  title: string;
  /** Russian: what is the matter. */
  what: string;
  severity: Severity;
  /** ISO date of any precision since when it is so; absent when that never happened or is not known. */
  since?: string | undefined;
  /** Id of the region. */
  region?: string | undefined;
  /** Russian: where in the entry. */
  where?: string | undefined;
  /** True when the site has a page of the entry. */
  hasPage: boolean;
}

/** List of the desk. */
export interface DeskList {
  /** Anchor of the list on the page. */
  id: string;
  title: string;
  /** Russian: what gets into the list and what to do. */
  note: string;
  /** Name of the column with the date. */
  ageLabel: string;
  /** Said in place of a date that is not there. */
  never: string;
  /** Russian: said of an empty list; «Всё в порядке» unless nobody has looked. */
  empty: string;
  /** Russian: why the list may lack something. */
  trouble?: string;
  rows: Row[];
}

/** What the order of rows depends on. */
export type Ranked = Pick<Row, 'severity' | 'since' | 'title'>;

/** Order of work: the most urgent first, among them the oldest; what never happened is older than anything. */
export const byUrgency = (a: Ranked, b: Ranked): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  (a.since ?? '').localeCompare(b.since ?? '') ||
  a.title.localeCompare(b.title, 'ru');

/** Rows of a list on the page of the desk; the rest stand on pages of their own. */
export const FIRST_ROWS = 30;

/** Rows on each of those pages. */
export const PAGE_ROWS = 200;
