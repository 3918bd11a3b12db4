import { quoted } from '../../i18n/quoted.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Catalogue } from '../catalogue.ts';
import { entryRow } from './entry-row.ts';
import { figuresOf } from './figures-of.ts';
import type { Row } from './row.ts';

const sourceCountOf = ({ data }: Entry): number => ('sources' in data ? data.sources.length : 0);

/**
 * Figures that name no source. The only source of an entry goes without saying for its readers, yet the
 * first source added beside it leaves such a figure with none: it can wait, the others cannot.
 */
export const unsourcedRows = (catalogue: Catalogue): Row[] =>
  Object.values(catalogue.entries)
    .flat()
    .flatMap((entry: Entry) => {
      const alone = sourceCountOf(entry) === 1;
      return figuresOf(entry)
        .filter(({ figure }) => figure.source === undefined)
        .map(({ figure, where }) =>
          entryRow(catalogue, entry, {
            what: `${quoted(figure.text ?? figure.period ?? entry.data.title)}: ${
              alone ? 'источник подразумевается, потому что он один' : 'источник не назван'
            }`,
            severity: alone ? 'note' : 'urgent',
            since: entry.data.updated,
            where: where.toLocaleLowerCase('ru'),
          }),
        );
    });
