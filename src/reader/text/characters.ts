import type { Wording } from '../problem.ts';
import type { RuleId } from '../rules/rules.ts';

/**
 * Characters that readers do not see or that turn the text around: controls (tab and line feed aside), format
 * characters (bidirectional, tags), everything that Unicode lets a program ignore (zero-width, fillers, variation
 * selectors), line and paragraph separators, private use, noncharacters, the Braille blank. A selector that gives a
 * sign its colored look is let through.
 */
const HIDDEN =
  /(?![\t\n]|(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}\u2800]/u;

const NAMES: Record<string, string> = {
  '\r': 'возврат каретки без перевода строки',
  '\u00AD': 'мягкий перенос',
  '\u200B': 'пробел нулевой ширины',
  '\uFEFF': 'метка порядка байтов',
};

/** Hidden character of a text: where it is and what to do about it, in Russian. */
export interface HiddenCharacter extends Wording {
  offset: number;
}

/** Most texts: nothing but letters, digits and signs in which nothing can hide; told at once. */
const PLAIN = /^[\t\n\x20-\x7Eа-яёА-ЯЁ«»„“—–…№]*$/;

/** More marks on one letter than any script needs: they run over the lines above and below. */
const PILE = /\p{M}{4,}/u;

function findPile(text: string): HiddenCharacter | undefined {
  const found = PILE.exec(text);
  if (!found) return undefined;
  const message = 'Над буквой слишком много знаков. Наберите это место заново.';
  return { offset: found.index, message };
}

/** The first hidden character of a text, if it has any. */
export function findHidden(text: string): HiddenCharacter | undefined {
  if (PLAIN.test(text)) return undefined;
  const found = HIDDEN.exec(text);
  if (!found) return findPile(text);
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const known = NAMES[found[0]];
  const advice = 'Удалите его — наберите это место заново.';
  return {
    offset: found.index,
    message: `Скрытый знак: ${known ?? 'невидимый знак'} (U+${code}). ${advice}`,
    plain: `Скрытый знак${known ? `: ${known}` : ''}. ${advice}`,
  };
}

/** What is wrong with a text that a parser has read: escapes bring in what the gate has not seen. */
export function findFlaw(text: string): (Wording & { rule: RuleId }) | undefined {
  if (PLAIN.test(text)) return undefined;
  if (!text.isWellFormed() || text.includes('\uFFFD')) {
    const message = 'Испорченный знак. Наберите это место заново, сам знак вместо его кода.';
    return { rule: 'encoding', message };
  }
  const hidden = findHidden(text);
  if (hidden) return { rule: 'hidden-character', ...hidden };
  if (text === text.normalize('NFC')) return undefined;
  const message =
    'Буква набрана двумя знаками (и + краткая вместо «й»): поиск её не найдёт. Наберите её заново.';
  return { rule: 'decomposed', message };
}
