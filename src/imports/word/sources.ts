import { plain } from '../../i18n/plain.ts';
import { slugOf } from '../../reader/slug.ts';
import { textOf, type Run } from './read/block.ts';
import { addressIn } from './values/single.ts';

/** Source of an entry as far as it was read. */
export interface ReadSource {
  key: string;
  title?: string;
  publisher?: string;
  url?: string;
  document?: string;
  published?: string;
}

/** Sources of an entry, found by what a document calls them. */
export interface SourceBook {
  /** Key of the source that a text names by its number, link or name; one that is not in the list yet is added. */
  keyOf: (runs: readonly Run[]) => string | undefined;
  /** Sources that were named without standing in the list. */
  added: () => ReadSource[];
}

/** Several numbers are no name. */
const NUMBERS = /^(?:\[?\d{1,3}\]?[\s,;]*)+$/;

const hostOf = (address: string | undefined): string =>
  address !== undefined && URL.canParse(address)
    ? new URL(address).hostname.replace(/^www\./, '').replace(/\.[a-z-]+$/, '')
    : '';

/** Key for a source that has none: who published it, and the year. */
export function newKey(source: Omit<ReadSource, 'key'>, taken: ReadonlySet<string>): string {
  const name =
    slugOf(source.publisher ?? hostOf(source.url)) || slugOf(source.document ?? source.title ?? '');
  const year = source.published?.slice(0, 4);
  const short = name.split('-').slice(0, 4).join('-') || 'istochnik';
  const key = year === undefined ? short : `${short}-${year}`;
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key}-${number}`;
  return free;
}

const isCalled = (source: ReadSource, text: string): boolean =>
  [source.title, source.publisher, source.document, source.url, source.key]
    .filter((name) => name !== undefined)
    .some((name) => plain(name) === plain(text));

/** Book of the sources that stand in the list of an entry. */
export function createSourceBook(listed: readonly ReadSource[]): SourceBook {
  const added: ReadSource[] = [];
  return {
    added: () => added,
    keyOf: (runs) => {
      const all = [...listed, ...added];
      const text = textOf(runs).trim().replace(/[.;]$/, '');
      const number = /^\[?(?<number>\d{1,3})\]?$/.exec(text)?.groups?.number;
      const url = addressIn(runs);
      const found =
        (number === undefined ? undefined : listed[Number(number) - 1]) ??
        all.find((source) => isCalled(source, text) || (url !== undefined && source.url === url));
      if (found) return found.key;
      if (text === '' || NUMBERS.test(text)) return undefined;
      const place =
        url === undefined ? { document: text } : { url, ...(url !== text && { title: text }) };
      const source = { key: newKey(place, new Set(all.map(({ key }) => key))), ...place };
      added.push(source);
      return source.key;
    },
  };
}
