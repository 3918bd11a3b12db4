/** Places where a line must not break: after a short word, after a number or «№», before a particle or a dash. */
const TIES: [RegExp, string][] = [
  [/ (?=(?:бы?|же?|ли)(?!\p{L}))/gu, '\u00a0'],
  [/(?<![\p{L}\p{N}])(?!(?:бы|же|ли) )(\p{L}{1,2}) (?=[\p{L}\p{N}«„(])/gu, '$1\u00a0'],
  [/(\d) (?=[\p{L}%₽])/gu, '$1\u00a0'],
  [/№ (?=\d)/gu, '№\u00a0'],
  [/ (?=—)/gu, '\u00a0'],
];

/** Ties words that a line must not tear apart with no-break spaces; changes nothing else. */
export const typeset = (text: string): string =>
  // Short words follow one another («и в селе»): the second pass ties those the first one stepped over.
  [...TIES, ...TIES].reduce((tied, [place, tie]) => tied.replace(place, tie), text);

/** Typesets the text of serialized HTML and leaves its tags alone. */
export const typesetHtml = (html: string): string =>
  html.replace(
    /(<[^>]*>)|([^<]+)/g,
    (_whole, tag?: string, text?: string) => tag ?? typeset(text ?? ''),
  );
