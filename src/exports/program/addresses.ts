import { addressOf } from '../../catalogue/entry-address.ts';

/** Where the blank of a programme lies. */
export const PROGRAM_BLANK = '/submit/program/program-blank.xlsx';

/** Where the list of what the talks of an event lack lies, for its organizer. */
export const missingAddress = (event: string): string =>
  `${addressOf('events', event)}missing.xlsx`;

/** Where the programme of an event lies as a table. */
export const programAddress = (event: string, kind: 'xlsx' | 'csv'): string =>
  `${addressOf('events', event)}program.${kind}`;
