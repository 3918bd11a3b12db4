import type { Page } from '@playwright/test';

/** Way to ask a search in a browser. */
export interface Asker {
  /** Address of the page within the site. */
  address: string;
  /** Asks a query in the opened page and tells after how many milliseconds the first results were there. */
  readonly ask: (page: Page, query: string) => Promise<number>;
}

/** Results that are got at first. */
export const FIRST = 10;
