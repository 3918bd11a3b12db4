const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text with line breaks and characters that readers do not see as their codes, so that it takes one line. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (found) => {
    const code = (found.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return SHORT[found] ?? `\\u${code}`;
  });

/** Text of a file in Russian quotation marks on one line; guillemets become the inner marks, straight ones stay the file’s. */
export const quoted = (text: string): string =>
  `«${visible(text).replaceAll('«', '„').replaceAll('»', '“')}»`;
