/** Code of a sign that no pattern is compared by: what folds to it may stand for anything. */
export const UNUSUAL = 0;

const SPACE = 0x20;
const DIGIT = 0x30;

/** Signs that Russian texts are written with; what letters of other alphabets fold to is left to patterns. */
const USUAL: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xb4],
  [0xb6, 0xfe],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2000, 0x206f],
  [0x20bd, 0x20bd],
  [0x2116, 0x2116],
];
const LAST = 0x2116;

function foldSign(code: number): number {
  const sign = String.fromCharCode(code);
  if (/\s/u.test(sign)) return SPACE;
  if (/\d/u.test(sign)) return DIGIT;
  if (!USUAL.some(([first, last]) => code >= first && code <= last)) return UNUSUAL;
  return sign.toLowerCase().replace('ё', 'е').charCodeAt(0);
}

const TABLE = Uint16Array.from({ length: LAST + 1 }, (_, code) => foldSign(code));

/** Code of a sign without its case, digits as one digit, white space as one space, «ё» as «е»; 0 for a sign that is hardly used. */
export const folded = (code: number): number => (code > LAST ? UNUSUAL : (TABLE[code] ?? UNUSUAL));
