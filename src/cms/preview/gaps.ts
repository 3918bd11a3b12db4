import type { KnownMeta } from '../../schema/introspection.ts';

/** What a draft still lacks to be shown as a whole. */
export interface Gap {
  /** `missing`: a required field is empty; `unfit`: the value cannot be shown; `unknown`: nothing of that name on the site. */
  kind: 'missing' | 'unfit' | 'unknown';
  /** Names of the fields that lead to it, with numbers of list items. */
  labels: readonly string[];
  /** What stands on the page in its place, or the name that was not found. */
  words?: string;
}

/** What the page shows for a text that is not there. */
export const unfilled = ({ label = '' }: KnownMeta): string => `${label}: не заполнено`;

/** Title of the entry or term that stands on the page where none has been chosen. */
export const unchosen = ({ label = '' }: KnownMeta): string => `${label}: не выбрано`;

const INTRODUCTIONS: Record<Gap['kind'], string> = {
  missing: 'Ещё не заполнено',
  unfit: 'Пока нельзя показать, проверьте значение',
  unknown: 'Нет на сайте, поэтому не показано',
};

const lineOf = ({ kind, labels, words }: Gap): string => {
  const place = labels.join(' → ');
  if (words === undefined) return place;
  return kind === 'missing' ? `${place} (пока показано „${words}“)` : `${place} („${words}“)`;
};

/** Most gaps of one kind that are named: a new draft lacks nearly everything. */
const NAMED_MAX = 12;

/** One Russian sentence for each kind of gap. */
export function gapSentences(gaps: readonly Gap[]): string[] {
  return (Object.keys(INTRODUCTIONS) as Gap['kind'][]).flatMap((kind) => {
    const lines = [...new Set(gaps.filter((gap) => gap.kind === kind).map(lineOf))];
    if (lines.length === 0) return [];
    const rest = lines.length - NAMED_MAX;
    const more = rest > 0 ? ` и ещё ${rest}` : '';
    return [`${INTRODUCTIONS[kind]}: ${lines.slice(0, NAMED_MAX).join('; ')}${more}.`];
  });
}
