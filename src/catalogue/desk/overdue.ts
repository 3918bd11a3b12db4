import { quoted } from '../../i18n/quoted.ts';
import type { Catalogue } from '../catalogue.ts';
import { isOverdue, laterItems } from '../resolutions.ts';
import { entryRow } from './entry-row.ts';
import type { Row } from './row.ts';

const BRIEF = 120;

const brief = (text: string): string =>
  text.length > BRIEF ? `${text.slice(0, BRIEF).trimEnd()}…` : text;

/** Items of resolutions whose term is over and of which nothing more is known. */
export const overdueRows = (catalogue: Catalogue, today: string): Row[] =>
  catalogue.entries.events.flatMap((event) =>
    (event.data.resolution ?? [])
      .filter(
        (item) => isOverdue(item, today) && laterItems(catalogue, { event, item }).length === 0,
      )
      .map(({ text, due, responsible }) =>
        entryRow(catalogue, event, {
          what: [quoted(brief(text)), responsible].filter(Boolean).join(' — '),
          severity: 'due',
          since: due,
          where: 'резолюция',
        }),
      ),
  );
