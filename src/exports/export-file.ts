import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Segment } from '../reader/body.ts';
import type { Entry } from '../reader/entry.ts';
import type { EntryFile } from '../reader/entry-file.ts';

/** State of an entry that was public. */
export interface PastVersion {
  /** First letters of the commit. */
  name: string;
  /** ISO day. */
  date: string;
  /** What Git keeps its text under. */
  blob: string;
  /** Nobody is shown what it said. */
  isWithdrawn: boolean;
}

/** An entry and the versions it had at an address. */
export interface Stay {
  /** The address. */
  at: EntryFile;
  /** Where the entry is now; nothing when it was removed. */
  now: EntryFile | undefined;
  versions: readonly PastVersion[];
}

/** What Git knows of entries. */
export interface Past {
  /** Every address where an entry is or was; which versions are listed there is the same in every build that lists them. */
  stays: () => readonly Stay[];
  /** Versions of an entry, the newest first. */
  versionsOf: (entry: Pick<Entry, 'collection' | 'id' | 'file'>) => readonly PastVersion[];
  /** Text of a version; throws when Git has none. */
  textOf: (blob: string) => Promise<string>;
}

/** Past of a catalogue that was never kept by Git. */
export const NO_PAST: Past = {
  stays: () => [],
  versionsOf: () => [],
  textOf: (blob) => Promise.reject(new Error(`There is no text ${blob}.`)),
};

/** What files to take away are made from. */
export interface ExportSource {
  catalogue: Catalogue;
  /** Public address of the site, with a slash at its end. */
  site: URL;
  /** Day the site is built as of, ISO. */
  today: string;
  /** Address of the editors' mail, when it is known. */
  editors?: string | undefined;
  /** Body of an entry, without segments when it has none. */
  body: (entry: Entry) => Promise<Segment[]>;
  /** Body of an entry as it is written, empty when it has none. */
  prose: (entry: Entry) => Promise<string>;
  past: Past;
}

/**
 * File that readers take away; it is made when it is asked for. A build makes it again only when what `make`
 * reads has changed, or what was read to list the files of its kind, unless it stands alone: files share nothing
 * that is read while one of them is made.
 */
export interface ExportFile {
  /** Site path, with the slash at its beginning. */
  address: string;
  make: () => ExportContent | Promise<ExportContent>;
  /** It takes nothing from the listing but which entry it is of: an entry more or less is no reason to make it again. */
  standsAlone?: true;
}

/** Text is written as UTF-8. */
export type ExportContent = string | Uint8Array;

/** One kind of files to take away, over the whole catalogue. */
export type ExportFamily = (source: ExportSource) => ExportFile[];
