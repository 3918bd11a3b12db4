import { formatDate, MONTHS } from './dates.ts';

const MONTHS_PREPOSITIONAL =
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' ');
const PARTS: Record<string, string> = { начало: 'начале', середина: 'середине', конец: 'конце' };

const YEAR = /^(\d{4})\sгод$/;
const PART = /^(\p{L}+)\s(\d{4}\sгода)$/u;
const DAY = /^\d{1,2}\s\p{L}+\s\d{4}\sгода$/u;

/**
 * Period as it follows a verb: «в 2017 году», «в июле 2024 года», «1 января 2025 года»; a period that is no plain
 * date stands in brackets as it is. Without a period the ISO date is used; without both the result is empty.
 */
export function periodPhrase(period: string | undefined, at?: string): string {
  const text = period ?? (at === undefined ? '' : formatDate(at));
  const year = YEAR.exec(text)?.[1];
  if (year) return `в\u00a0${year}\u00a0году`;
  const [, word = '', rest = ''] = PART.exec(text) ?? [];
  const month = MONTHS.indexOf(word.toLocaleLowerCase('ru'));
  const inflected = PARTS[word.toLocaleLowerCase('ru')] ?? MONTHS_PREPOSITIONAL[month];
  if (inflected) return `в\u00a0${inflected} ${rest}`;
  if (text === '' || DAY.test(text)) return text;
  return `(${text})`;
}
