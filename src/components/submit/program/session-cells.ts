import type { Names } from '../../../catalogue/program-table/names.ts';
import type { Session } from '../../../catalogue/programme.ts';
import { formatDate } from '../../../i18n/dates.ts';
import { choiceLabel } from '../../../schema/labels.ts';
import { sessionType, speakerRole } from '../../../schema/event.ts';

type Speaker = NonNullable<Session['speakers']>[number];

const titleOf = (names: Names[keyof Names], id: string): string =>
  names.find((one) => one.id === id)?.title ?? id;

function speakerLine(names: Names, { name, post, role, ...rest }: Speaker): string {
  const organization = rest.organization
    ? titleOf(names.organizations, rest.organization)
    : rest.organizationName;
  const moderates = role === 'moderator' ? ` (${choiceLabel(speakerRole, role)})` : '';
  return [`${name}${moderates}`, post, organization].filter(Boolean).join(', ');
}

/** A session as the lines of the cells of its row: start, hall, what, who, of what. */
export function sessionCells(names: Names, session: Session): string[][] {
  const { start, hall, title, type, speakers = [], practices = [], materials = [], note } = session;
  return [
    start ? [`${formatDate(start.slice(0, 10))}, ${start.slice(11)}`] : ['—'],
    [hall ?? '—'],
    [choiceLabel(sessionType, type), title, note].filter((line) => line !== undefined),
    speakers.map((speaker) => speakerLine(names, speaker)),
    [
      ...practices.map((id) => titleOf(names.practices, id)),
      ...materials.map((id) => titleOf(names.materials, id)),
    ],
  ];
}
