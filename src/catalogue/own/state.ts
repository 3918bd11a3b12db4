import { isId } from '../../schema/id.ts';

/** Most practices that are compared at once. */
export const COMPARED_MAX = 4;
/** Most practices on a shelf: what a link and a sheet of paper still carry. */
export const KEPT_MAX = 200;

/** What a reader keeps in the browser, as ids of practices. */
export interface Own {
  kept: readonly string[];
  compared: readonly string[];
}

/** Name of one of the reader's lists. */
export type OwnList = keyof Own;

export const NOTHING: Own = { kept: [], compared: [] };

export const LIMITS: Record<OwnList, number> = { kept: KEPT_MAX, compared: COMPARED_MAX };

/** Changes with the form of what is kept, so that other forms are not taken for this one. */
const VERSION = 1;

/** The value as a list of different ids of a length allowed; undefined when it is anything else. */
export const idList = (value: unknown, max: number): string[] | undefined =>
  Array.isArray(value) &&
  value.length <= max &&
  value.every(isId) &&
  new Set(value).size === value.length
    ? value
    : undefined;

/** What was kept, read from its text; undefined when the text is damaged or of another make. */
export function parseOwn(text: string): Own | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { version, kept, compared } = value as Record<string, unknown>;
    const lists = { kept: idList(kept, KEPT_MAX), compared: idList(compared, COMPARED_MAX) };
    return version === VERSION && lists.kept && lists.compared ? (lists as Own) : undefined;
  } catch {
    return undefined;
  }
}

/** Text that keeps the lists; `parseOwn` reads it back. */
export const serializeOwn = ({ kept, compared }: Own): string =>
  JSON.stringify({ version: VERSION, kept, compared });

/** The lists with the id put into one of them or taken out; undefined when the list is full. */
export function toggled(own: Own, list: OwnList, id: string): Own | undefined {
  const ids = own[list];
  if (ids.includes(id)) return { ...own, [list]: ids.filter((one) => one !== id) };
  return ids.length < LIMITS[list] ? { ...own, [list]: [...ids, id] } : undefined;
}

/** Ids out of an address («a,b,c»), each once, in their order; what is no id is left out. */
export const idsIn = (parameter: string | null, max: number): string[] =>
  [...new Set((parameter ?? '').split(',').map((id) => id.trim()))].filter(isId).slice(0, max);
