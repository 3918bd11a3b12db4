/**
 * Characters that readers do not see or that turn the text around: controls (tab and line feed aside),
 * format characters (zero-width, bidirectional, soft hyphen, byte order mark, tags), line and paragraph
 * separators, private use, invisible fillers, supplementary variation selectors.
 */
const HIDDEN =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\u{E0100}-\u{E01EF}]/u;

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
