import type { Brief } from '../brief.ts';
import { idList, KEPT_MAX } from './state.ts';

/** Says that a file is a shelf of this catalogue, and of which form. */
const FORMAT = 'praktikoteka-shelf';
const VERSION = 1;
/** Largest file that is read at all, bytes: a full shelf is far below it. */
export const FILE_MAX = 100_000;

/** Practice on the shelf. */
type Kept = Pick<Brief, 'id' | 'title' | 'where'>;

/** The shelf as a file that can be brought back, here or on another computer. */
export const shelfFile = (ids: readonly string[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, practices: ids }, undefined, 2)}\n`;

/** Ids out of such a file; undefined when the file is anything else. */
export function readShelfFile(text: string): string[] | undefined {
  if (text.length > FILE_MAX) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { format, version, practices, ...rest } = value as Record<string, unknown>;
    const ours = format === FORMAT && version === VERSION && Object.keys(rest).length === 0;
    return ours ? idList(practices, KEPT_MAX) : undefined;
  } catch {
    return undefined;
  }
}

/** The shelf as text for a letter. */
export const shelfText = (kept: readonly Kept[], addressOf: (id: string) => string): string =>
  kept
    .map(({ id, title, where }, index) => `${index + 1}. ${title} — ${where}\n${addressOf(id)}`)
    .join('\n\n');
