import { quoted } from '../../i18n/quoted.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Catalogue } from '../catalogue.ts';
import { entryRow } from './entry-row.ts';
import type { Row } from './row.ts';

type Laureate = NonNullable<Entry<'awards'>['data']['nominations'][number]['laureates']>[number];

const MISSING: Record<Laureate['kind'], string> = {
  region: 'регион не указан',
  municipality: 'регион муниципалитета не указан',
  organization: 'нет ссылки на организацию',
  person: 'нет ссылки на карточку человека',
  practice: 'нет ссылки на практику',
};

/** True when a laureate leads to an entry of its own kind; a municipality has none and leads to its region. */
const isLinked = (laureate: Laureate): boolean =>
  laureate[laureate.kind === 'municipality' ? 'region' : laureate.kind] !== undefined;

/** Laureates of awards that lead to no entry. */
export const laureateRows = (catalogue: Catalogue): Row[] =>
  catalogue.entries.awards.flatMap((entry) =>
    entry.data.nominations.flatMap(({ title, laureates = [] }) =>
      laureates
        .filter((laureate) => !isLinked(laureate))
        .map((laureate) => ({
          ...entryRow(catalogue, entry, {
            what: `${quoted(laureate.name)}: ${MISSING[laureate.kind]}`,
            severity: laureate.kind === 'practice' || laureate.kind === 'region' ? 'due' : 'note',
            since: entry.data.year?.toString(),
            where: `номинация ${quoted(title)}`,
          }),
          ...(laureate.region && { region: laureate.region }),
        })),
    ),
  );
