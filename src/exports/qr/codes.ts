import { addressOf } from '../../catalogue/entry-address.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { outcomesOf } from '../../catalogue/event-outcomes.ts';
import { talkKeys } from '../../catalogue/talk-keys.ts';
import { capitalized } from '../../i18n/capitalized.ts';
import { readableAddress } from '../../i18n/open-address.ts';
import { quoted } from '../../i18n/quoted.ts';
import type { Entry } from '../../reader/entry.ts';
import { sessionType } from '../../schema/event.ts';
import { choiceLabel } from '../../schema/labels.ts';
import { absolute } from '../absolute.ts';
import { plainLine } from '../plain-text.ts';

/** One code of an event. */
export interface EventCode {
  /** Site path of its file. */
  file: string;
  kind: 'event' | 'talk' | 'material';
  /** What it leads to, in words. */
  title: string;
  /** Under the title: who speaks. */
  details: string;
  /** Address it leads to. */
  address: string;
}

/** Codes of an event that has a programme or materials: its own, those of talks, those of materials. */
export function codesOf(catalogue: Catalogue, event: Entry<'events'>, site: URL): EventCode[] {
  const { id, data } = event;
  const { sessions = [] } = data;
  const { materials } = outcomesOf(catalogue, event);
  if (sessions.length === 0 && materials.length === 0) return [];
  const page = addressOf('events', id);
  const whole = (path: string) => absolute(site, path);
  const keys = talkKeys(sessions);
  const talks = sessions.map(({ title, type, speakers = [] }, index): EventCode => {
    const key = keys[index] ?? '';
    return {
      file: `${page}qr/${key}.svg`,
      kind: 'talk',
      title: title ?? capitalized(choiceLabel(sessionType, type)),
      details: speakers.map(({ name }) => name).join(', '),
      address: whole(`${page}#${key}`),
    };
  });
  const handouts = materials.flatMap((material): EventCode[] => {
    const place = material.data.file ?? material.data.url;
    if (place === undefined) return [];
    return [
      {
        file: `${page}qr/material-${material.id}.svg`,
        kind: 'material',
        title: material.data.title,
        details: '',
        address: whole(place),
      },
    ];
  });
  const own: EventCode = {
    file: `${page}qr/event.svg`,
    kind: 'event',
    title: data.title,
    details: '',
    address: whole(page),
  };
  return [own, ...talks, ...handouts];
}

/** Address as it stands under its code: percent codes opened where they make a text, nothing that steers the text around it. */
export const shownAddress = (address: string): string =>
  plainLine(readableAddress(address)).replace(/^https?:\/\//, '');

const WHAT = { event: 'события', talk: 'выступления', material: 'материала' };

/** What a code is, in words: «QR-код выступления «…»». */
export const codeName = ({ kind, title }: Pick<EventCode, 'kind' | 'title'>): string =>
  `QR-код ${WHAT[kind]} ${quoted(title)}`;
