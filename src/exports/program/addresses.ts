import { addressOf } from '../../catalogue/entry-address.ts';

/** Where the blank of a programme lies. */
export const PROGRAM_BLANK = '/submit/program/program-blank.xlsx';

/** Where the programme of an event lies as a table. */
export const programAddress = (event: string, kind: 'xlsx' | 'csv'): string =>
  `${addressOf('events', event)}program.${kind}`;
