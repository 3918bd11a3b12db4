import { addressOf } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Session } from '../../catalogue/programme.ts';
import { sessionType } from '../../schema/event.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { toItem, type Item } from '../list/items.ts';

/** Name that leads to a page when there is one. */
export interface Named {
  label: string;
  href?: string | undefined;
}

/** Person who speaks, in the office held at the time. */
export interface SpeakerView {
  name: Named;
  moderates: boolean;
  post: string;
  organization: Named | undefined;
}

/** Session as it is drawn: words and addresses alone. */
export interface SessionView {
  /** Anchor of the session on the page of its event; an example has none. */
  key: string | undefined;
  start: string | undefined;
  hall: string | undefined;
  type: string;
  title: string | undefined;
  note: string | undefined;
  speakers: SpeakerView[];
  practices: Item[];
  materials: Item[];
  /** Site path of its calendar file, when it may be put into a calendar. */
  calendar?: string | undefined;
}

type Speaker = NonNullable<Session['speakers']>[number];

function speakerView(catalogue: Catalogue, speaker: Speaker): SpeakerView {
  const { name, person, post, organization, organizationName, role } = speaker;
  const found = organization
    ? toItem(catalogue, catalogue.find('organizations', organization))
    : undefined;
  return {
    name: { label: name, href: person && addressOf('people', person) },
    moderates: role === 'moderator',
    post,
    organization: found ?? (organizationName ? { label: organizationName } : undefined),
  };
}

/** Looks up everything that a session names. */
export const sessionView = (
  catalogue: Catalogue,
  session: Session,
  key: string,
  calendar?: string,
): SessionView => ({
  key,
  calendar,
  start: session.start,
  hall: session.hall,
  type: choiceLabel(sessionType, session.type),
  title: session.title,
  note: session.note,
  speakers: (session.speakers ?? []).map((speaker) => speakerView(catalogue, speaker)),
  practices: (session.practices ?? []).map((id) =>
    toItem(catalogue, catalogue.find('practices', id)),
  ),
  materials: (session.materials ?? []).map((id) =>
    toItem(catalogue, catalogue.find('materials', id)),
  ),
});
