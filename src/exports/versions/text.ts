import { rowsOf, type NameOf } from '../../catalogue/rows.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Draft } from '../../reader/draft.ts';
import { collections } from '../../schema/collections.ts';

/** Version of an entry as it was written. */
export interface WrittenVersion {
  draft: Draft;
  /** The whole file, and its prose. */
  written: string;
  prose: string;
  /** ISO day. */
  date: string;
  name: string;
  /** Address of the entry as it is now. */
  now: string;
  /** Names of what the version refers to, as they are now. */
  nameOf?: NameOf;
}

const LINE = '─'.repeat(40);

const isPrivate = ({ findings }: Draft): boolean =>
  findings.some(({ level, rule }) => level === 'error' && rule.startsWith('privacy-'));

const titleOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string'
    ? value.title
    : undefined;

/** An earlier state of an entry as a text for people; one with personal data is not given. */
export function versionText({
  draft,
  written,
  prose,
  date,
  name,
  now,
  nameOf,
}: WrittenVersion): string {
  const head = (title: string) =>
    `${title}\nВерсия ${name} от ${formatDate(date)}. Запись сейчас: ${now}\n${LINE}\n\n`;
  if (isPrivate(draft)) {
    return `${head('Версия не показана')}В ней могут быть личные сведения, которые в каталоге не публикуют.\n`;
  }
  const { schema } = collections[draft.collection];
  const rows = rowsOf(schema, draft.value, nameOf).map(
    ({ labels, value }) => `${labels.join(' — ')}: ${value}`,
  );
  const title = titleOf(draft.value);
  // Written for a schema of its time: what cannot be laid out is given as it stands.
  if (rows.length === 0 || title === undefined) return head('Прежняя версия записи') + written;
  return (
    [head(title) + rows.join('\n'), prose.trim()].filter(Boolean).join(`\n\n${LINE}\n\n`) + '\n'
  );
}
