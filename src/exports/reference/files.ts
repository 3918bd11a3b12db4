import { Cite, plugins, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { addressOf } from '../../catalogue/addresses.ts';
import { citedOf } from '../../catalogue/citation.ts';
import { PAGE_COLLECTIONS } from '../../reader/addresses.ts';
import type { Entry } from '../../reader/entry.ts';
import type { ExportFamily } from '../export-file.ts';
import { referenceAddress, type ReferenceEnding } from './addresses.ts';
import { cslItem, forLatex } from './item.ts';

const { format: bibtex } = plugins.config.get('@bibtex');
// Without this, every Russian letter is dropped.
bibtex.asciiOnly = false;
bibtex.useIdAsLabel = true;

const writers: Record<ReferenceEnding, (item: CslItem) => string> = {
  bib: (item) => new Cite(forLatex(item)).format('biblatex'),
  ris: (item) => new Cite(item).format('ris'),
  'csl.json': (item) => `${JSON.stringify([item], undefined, 2)}\n`,
};

/** References to every entry that has a page and a day, in the formats of reference managers. */
export const references: ExportFamily = ({ catalogue, site }) =>
  PAGE_COLLECTIONS.filter((name) => name !== 'regions')
    .flatMap((name): Entry[] => catalogue.entries[name])
    .flatMap((entry) =>
      (Object.keys(writers) as ReferenceEnding[]).map((ending) => ({
        address: referenceAddress(entry.collection, entry.id, ending),
        make: () => {
          const cited = citedOf(catalogue, entry);
          if (!cited) throw new Error(`${entry.file} has no day to refer to.`);
          const address = new URL(addressOf(entry.collection, entry.id), site).href;
          return writers[ending](cslItem(entry.id, cited, address));
        },
      })),
    );
