import type { Entry } from '../../reader/entry.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import { quoted } from '../../i18n/quoted.ts';
import { sessionType } from '../../schema/event.ts';
import { choiceLabel } from '../../schema/labels.ts';
import type { Catalogue } from '../catalogue.ts';
import { dateOf } from '../timeline.ts';
import { entryRow } from './entry-row.ts';
import type { Row } from './row.ts';

type Session = NonNullable<Entry<'events'>['data']['sessions']>[number];

/** Items of a programme in which somebody tells of their own work; a section or a ceremony has no practice of its own. */
const TELLING: readonly Session['type'][] = ['talk', 'workshop', 'visit'];

const nameOf = ({ title, speakers, type }: Session): string =>
  capitalized(choiceLabel(sessionType, type)) +
  (title ? ` ${quoted(title)}` : speakers?.[0] ? ` (${speakers[0].name})` : ' без названия');

/** Talks of events that name no practice. */
export const talkRows = (catalogue: Catalogue): Row[] =>
  catalogue.entries.events.flatMap((entry) =>
    (entry.data.sessions ?? [])
      .filter(({ type, practices }) => TELLING.includes(type) && !practices)
      .map((session) =>
        entryRow(catalogue, entry, {
          what: `${nameOf(session)}: практика не названа`,
          severity: 'note',
          since: dateOf(entry),
          where: 'программа',
        }),
      ),
  );
