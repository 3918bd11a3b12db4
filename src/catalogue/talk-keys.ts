import type { Session } from './programme.ts';
import { stableKeys } from './stable-keys.ts';

const wordsOf = ({ title, start, type, speakers }: Session): string =>
  title ?? [type, start, speakers?.[0]?.name].join(' ');

/** Keys of the talks of a programme, for addresses on the event's page: a talk keeps its key while it keeps its title. */
export const talkKeys = (sessions: readonly Session[]): string[] =>
  stableKeys(sessions.map(wordsOf)).map((key) => `talk-${key}`);
