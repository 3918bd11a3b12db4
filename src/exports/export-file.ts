import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Segment } from '../reader/body.ts';
import type { Entry } from '../reader/entry.ts';

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
}

/**
 * File that readers take away; it is made when it is asked for. A build makes it again only when what `make`
 * reads has changed, or what was read to list the files of its kind: files share nothing that is read while
 * one of them is made.
 */
export interface ExportFile {
  /** Site path, with the slash at its beginning. */
  address: string;
  make: () => ExportContent | Promise<ExportContent>;
}

/** Text is written as UTF-8. */
export type ExportContent = string | Uint8Array;

/** One kind of files to take away, over the whole catalogue. */
export type ExportFamily = (source: ExportSource) => ExportFile[];
