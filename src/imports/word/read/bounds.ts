import type { Archive } from '../../archive.ts';
import { refuse } from '../../refusal.ts';

/** Most tags of all parts that are parsed: a book of a hundred pages has fewer. */
const TAGS_MAX = 120_000;
/** Most attributes of them. */
const ATTRIBUTES_MAX = 200_000;

const countOf = (text: string, sign: string): number => {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
};

/** Refuses a document with more in it than a parser can take in memory and in time. */
export function refuseEndless(archive: Archive, names: readonly string[]): void {
  const texts = names.map((name) => archive.text(name) ?? '');
  const total = (sign: string) => texts.reduce((sum, text) => sum + countOf(text, sign), 0);
  if (total('<') <= TAGS_MAX && total('="') + total("='") <= ATTRIBUTES_MAX) return;
  refuse(
    'Документ слишком длинный: в нём больше ста страниц или очень большая таблица. Оставьте то, что рассказывает о практике, остальное пришлите отдельным файлом.',
  );
}
