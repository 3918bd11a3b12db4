/** Stand for tags within a line and for all other markup while text is judged; the same characters in a text count as markup. */
const TAG = '\uE000';
const WALL = '\uE001';

/**
 * Places where a line must not break: after a short word, an initial or an abbreviation («ст.», «млн»), after a
 * number or «№», before a particle or a dash. A tag within the line is no obstacle.
 */
const TIES: [RegExp, string][] = [
  [`(?<=\\p{L}${TAG}*) (?=${TAG}*(?:бы?|же?|ли)(?!\\p{L}))`, '\u00a0'],
  [
    `(?<![\\p{L}\\p{N}])(?!(?:бы|же|ли)${TAG}* )(\\p{L}{1,2}${TAG}*) (?=${TAG}*[\\p{L}\\p{N}«„(])`,
    '$1\u00a0',
  ],
  [
    `(?<!\\p{L})((?:(?:ст|п|ч|г|ул|им|тыс)\\.|млн|млрд)${TAG}*) (?=${TAG}*[\\p{L}\\p{N}₽«])`,
    '$1\u00a0',
  ],
  [`(?<!\\p{L})(\\p{Lu}\\.${TAG}*) (?=${TAG}*\\p{Lu})`, '$1\u00a0'],
  [`(\\d${TAG}*) (?=${TAG}*[\\p{L}%₽])`, '$1\u00a0'],
  [`(№${TAG}*) (?=${TAG}*\\d)`, '$1\u00a0'],
  [`(?<=\\S) (?=${TAG}*—)`, '\u00a0'],
].map(([place = '', tie = '']) => [new RegExp(place, 'gu'), tie]);

/** Ties words that a line must not tear apart with no-break spaces; changes nothing else. */
export const typeset = (text: string): string =>
  // Short words follow one another («и в селе»): the second pass ties those the first one stepped over.
  [...TIES, ...TIES].reduce((tied, [place, tie]) => tied.replace(place, tie), text);

/** The rest of a tag, whose attributes may hold any character in quotes. */
const REST = `[^'">]*(?:"[^"]*"[^'">]*|'[^']*'[^'">]*)*>`;

/** Markup without text between: tags, and what holds no running text, whole. */
const MARKUP = new RegExp(
  `(?:<(head|script|style|textarea|pre|code)\\b[^<]*(?:<(?!/\\1>)[^<]*)*</\\1>|<${REST})+|[${TAG}${WALL}]`,
  'g',
);

const INLINE = new RegExp(
  `^(?:</?(?:a|abbr|b|cite|dfn|em|i|mark|small|span|strong|time)\\b${REST})+$`,
);

/** Most pieces that are remembered: a catalogue's pages have fewer. */
const REMEMBERED_MAX = 200_000;

const remembered = new Map<string, string>();

/** Typesets a piece of text once: pages share most of theirs, and no tie reaches beyond a wall. */
function typesetPiece(piece: string): string {
  if (!piece.includes(' ')) return piece;
  const known = remembered.get(piece);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  const tied = typeset(piece);
  remembered.set(piece, tied);
  return tied;
}

/** Begins with the wall, which ties look back at. */
const PIECE = /(?=\uE001)/;

/** Typesets the text of a page and leaves its head, scripts, code and tags alone. */
export function typesetHtml(html: string): string {
  const markup: string[] = [];
  const text = html.replace(MARKUP, (found) => {
    markup.push(found);
    return INLINE.test(found) ? TAG : WALL;
  });
  let place = 0;
  const tied = text.split(PIECE).map(typesetPiece).join('');
  return tied.replace(/[\uE000\uE001]/g, () => markup[place++] ?? '');
}

/** JSON whose texts are typeset, for data that a script shows as it is; ids and addresses have no spaces to tie. */
export const typesetJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? typeset(part) : part));
