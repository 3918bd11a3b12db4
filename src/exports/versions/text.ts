import { rowsOf, type NameOf } from '../../catalogue/rows.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { PastState, Unshown } from '../../reader/past-state.ts';
import { collections, type CollectionName } from '../../schema/collections.ts';
import { plainText } from '../plain-text.ts';

/** Version of an entry that is written out as a text. */
export interface WrittenVersion {
  collection: CollectionName;
  /** What it said; why it is not shown. */
  state: PastState | { unshown: 'withdrawn' | 'removed' };
  /** ISO day. */
  date: string;
  name: string;
  /** Whole address of the entry as it is now; nothing when it was removed. */
  now: string | undefined;
  /** Names of what the version refers to, as they are now. */
  nameOf?: NameOf;
}

const LINE = '─'.repeat(40);

const WHY: Record<Unshown | 'withdrawn' | 'removed', string> = {
  private: 'В ней могут быть личные сведения, которые в каталоге не публикуют.',
  unreadable: 'Она записана с ошибкой: её нельзя прочесть и проверить на личные сведения.',
  withdrawn: 'Её отозвала редакция.',
  removed: 'Запись сняли с публикации вместе со всеми её версиями.',
};

const titleOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string'
    ? value.title
    : undefined;

/** A version of an entry as a text for people; one that may not be seen says why. */
export function versionText({
  collection,
  state,
  date,
  name,
  now,
  nameOf,
}: WrittenVersion): string {
  const where = now === undefined ? '' : ` Запись сейчас: ${now}`;
  const about = `Версия ${name} от ${formatDate(date)}.${where}\n${LINE}\n\n`;
  const untold = (why: keyof typeof WHY) => plainText(`Версия не показана\n${about}${WHY[why]}\n`);
  if ('unshown' in state) return untold(state.unshown);
  const title = titleOf(state.value);
  if (title === undefined) return untold('unreadable');
  const rows = rowsOf(collections[collection].schema, state.value, nameOf).map(
    ({ labels, value }) => `${labels.join(' — ')}: ${value}`,
  );
  const parts = [`${title}\n${about}${rows.join('\n')}`, state.prose.trim()].filter(Boolean);
  return plainText(`${parts.join(`\n\n${LINE}\n\n`)}\n`);
}
