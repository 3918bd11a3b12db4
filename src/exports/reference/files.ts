import { Cite, plugins, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { addressOf } from '../../catalogue/addresses.ts';
import { citedOf } from '../../catalogue/citation.ts';
import { PAGE_COLLECTIONS } from '../../reader/addresses.ts';
import type { Entry } from '../../reader/entry.ts';
import { absolute } from '../absolute.ts';
import type { ExportFamily } from '../export-file.ts';
import { jsonFile } from '../json.ts';
import { referenceAddress, type ReferenceEnding } from './addresses.ts';
import { cslItem, forLatex } from './item.ts';

const { format: bibtex } = plugins.config.get('@bibtex');
// Without this, every Russian letter is dropped.
bibtex.asciiOnly = false;
bibtex.useIdAsLabel = true;
// Else the hyphens of an id are dropped.
bibtex.checkLabel = false;

const padded = (number: number): string => String(number).padStart(2, '0');

/** Record of RIS; the library breaks words at the seventieth letter, cuts ids and knows no site of a page. */
function risOf(item: CslItem): string {
  const [{ TY = 'ELEC', ...fields } = {}] = new Cite(item).format('ris', { format: 'object' });
  const [day = []] = item.issued?.['date-parts'] ?? [];
  const record = {
    TY,
    ...fields,
    ID: item.id,
    DA: day.map(padded).join('/'),
    T2: item['container-title'] ?? '',
  };
  const lines = Object.entries(record).map(([tag, value]) => `${tag}  - ${value}`);
  return `${[...lines, 'ER  - '].join('\n')}\n`;
}

const writers: Record<ReferenceEnding, (item: CslItem) => string> = {
  bib: (item) => new Cite(forLatex(item)).format('bibtex'),
  ris: risOf,
  'csl.json': (item) => jsonFile([item]),
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
          const address = absolute(site, addressOf(entry.collection, entry.id));
          return writers[ending](cslItem(entry.id, cited, address));
        },
        standsAlone: true as const,
      })),
    );
