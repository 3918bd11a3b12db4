import type { RuleId } from '../rules/rules.ts';

/**
 * Characters that readers do not see or that turn the text around: controls (tab and line feed aside),
 * format characters (zero-width, bidirectional, soft hyphen, byte order mark, tags), line and paragraph
 * separators, private use, noncharacters, invisible fillers, the Braille blank, supplementary variation selectors.
 */
const HIDDEN =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\u{E0100}-\u{E01EF}]/u;

const NAMES: Record<string, string> = {
  '\r': 'возврат каретки без перевода строки',
  '\u00AD': 'мягкий перенос',
  '\u200B': 'пробел нулевой ширины',
  '\uFEFF': 'метка порядка байтов',
};

/** Hidden character of a text: where it is and what to do about it, in Russian. */
export interface HiddenCharacter {
  offset: number;
  message: string;
}

/** The first hidden character of a text, if it has any. */
export function findHidden(text: string): HiddenCharacter | undefined {
  const found = HIDDEN.exec(text);
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = `${NAMES[found[0]] ?? 'невидимый знак'} (U+${code})`;
  return {
    offset: found.index,
    message: `Скрытый знак: ${name}. Удалите его — наберите это место заново.`,
  };
}

/** What is wrong with a text that a parser has read: escapes bring in what the gate has not seen. */
export function findFlaw(text: string): { rule: RuleId; message: string } | undefined {
  if (!text.isWellFormed() || text.includes('\uFFFD')) {
    const message = 'Испорченный знак. Наберите это место заново, сам знак вместо его кода.';
    return { rule: 'encoding', message };
  }
  const hidden = findHidden(text);
  if (hidden) return { rule: 'hidden-character', message: hidden.message };
  if (text === text.normalize('NFC')) return undefined;
  const message =
    'Буква набрана двумя знаками (и + краткая вместо «й»): поиск её не найдёт. Наберите её заново.';
  return { rule: 'decomposed', message };
}
