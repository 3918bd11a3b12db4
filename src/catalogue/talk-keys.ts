import { plainName } from '../i18n/plain.ts';
import type { Session } from './programme.ts';
import { stableKeys } from './stable-keys.ts';

/** Letters and figures alone: mended quotation marks, dashes, full stops and capitals leave a talk what it is. */
const lettersOf = (text: string): string =>
  plainName(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = ({ title, start, type, speakers }: Session): string =>
  lettersOf(title ?? [type, speakers?.[0]?.name ?? start].join(' '));

/**
 * Keys of the talks of a programme: of their anchors, QR codes, calendar files and names in calendars. No entry
 * keeps one, so a key is made of what changes least. A talk keeps it when its time, hall or speakers change and
 * when the signs and capitals of its title are mended; another letter or word of the title makes another key.
 * Without a title it is told by its kind and first speaker, without one of those by its time. Talks of the same
 * words are told apart by their order.
 */
export const talkKeys = (sessions: readonly Session[]): string[] =>
  stableKeys(sessions.map(wordsOf)).map((key) => `talk-${key}`);
