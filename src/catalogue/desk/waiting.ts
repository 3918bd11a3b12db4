import { foundWords } from '../../i18n/found.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { agoWords, daysSince } from './age.ts';
import { PATIENCE } from './patience.ts';
import type { Row, Severity } from './row.ts';

/** Draft that waits in a branch of its own; no names of people, no addresses. */
export interface WaitingDraft {
  collection: CollectionName;
  /** Absent when the entry is not on the site and its draft must not be shown: ids are made of titles. */
  id?: string | undefined;
  /** Russian name of the kind of entry. */
  label: string;
  /** Absent with the id; a change that must not be shown has the title that the site shows. */
  title?: string | undefined;
  region?: string | undefined;
  /** Name of the region. */
  regionTitle?: string | undefined;
  /** What the draft is to the catalogue. */
  change: 'new' | 'edit' | 'deletion';
  /** Absent when the place where drafts are kept does not tell. */
  status?: WaitingStatus | undefined;
  /** ISO day of the first change. */
  since: string;
  /** ISO day of the last change. */
  changed: string;
  errors: number;
  warnings: number;
}

/** Where a draft stands on its way to the site. */
export type WaitingStatus = 'draft' | 'pending_review' | 'pending_publish';

/** All that waits, as the site keeps it in a file. */
export interface Waiting {
  drafts: WaitingDraft[];
  /** Why not all that waits could be read. */
  trouble?: string;
}

/** File of the site that keeps the list: its address. */
export const WAITING_FILE = '/desk/waiting.json';

/** The list as the text of that file. */
export const waitingText = (waiting: Waiting): string => `${JSON.stringify(waiting)}\n`;

const STATES: Record<WaitingStatus, string> = {
  pending_publish: 'готово к публикации',
  pending_review: 'ждёт проверки',
  draft: 'черновик у автора',
};

const CHANGES: Record<WaitingDraft['change'], string> = {
  new: 'Новая запись',
  edit: 'Правка',
  deletion: 'Удаление',
};

function severityOf({ status, since, changed }: WaitingDraft, today: string): Severity {
  if (status === 'draft') return daysSince(changed, today) > PATIENCE.draft ? 'due' : 'note';
  return daysSince(since, today) > PATIENCE[status ?? 'pending_review'] ? 'urgent' : 'due';
}

function foundIn(draft: WaitingDraft): string | undefined {
  const found = foundWords(draft);
  return found && `проверка нашла: ${found}`;
}

function touched({ changed, since }: WaitingDraft, today: string): string | undefined {
  const ago = changed === since ? undefined : agoWords(changed, today);
  return ago && `изменено ${ago}`;
}

const NAMELESS = 'Черновик без названия';

/** Draft as a row of the desk. */
export function waitingRow(draft: WaitingDraft, today: string): Row {
  const state = draft.status ? STATES[draft.status] : 'состояние видно в редакции';
  const parts = [`${CHANGES[draft.change]}: ${state}`, touched(draft, today), foundIn(draft)];
  return {
    collection: draft.collection,
    id: draft.id,
    title: draft.title ?? NAMELESS,
    region: draft.region,
    what: parts.filter((part) => part !== undefined).join('; '),
    severity: severityOf(draft, today),
    since: draft.since,
    hasPage: draft.id !== undefined && draft.change !== 'new',
  };
}
