import { addressOf } from '../../catalogue/addresses.ts';

/** Site path of the blank of a passport. */
export const BLANK = '/submit/passport-blank.docx';

/** Site path of a practice's passport as a Word document. */
export const passportAddress = (id: string): string => `${addressOf('practices', id)}passport.docx`;

/** Site path of an event's programme as a Word document. */
export const programmeAddress = (id: string): string => `${addressOf('events', id)}program.docx`;
