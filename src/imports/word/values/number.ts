/** Number in a text, and the words around it. */
export interface NumberIn {
  value: number;
  before: string;
  after: string;
}

const NUMBER =
  /(?<sign>[-−–]\s?)?(?<whole>\d{1,3}(?:[ \u00A0\u2009\u202F']\d{3})+|\d+)(?:[.,](?<part>\d+))?/u;
/** Number as people write it: «1 200», «12,5», «−3»; undefined when there is none or several. */
export function readNumber(text: string): NumberIn | undefined {
  const found = NUMBER.exec(text);
  if (!found?.groups) return undefined;
  const { sign, whole = '', part } = found.groups;
  const rest = text.slice(found.index + found[0].length);
  if (/\d/.test(rest)) return undefined;
  const value = Number(`${whole.replaceAll(/\D/g, '')}${part ? `.${part}` : ''}`);
  // After a letter or a digit it is a dash.
  const isNegative = sign !== undefined && !/[\d\p{L}]\s*$/u.test(text.slice(0, found.index));
  return {
    value: isNegative ? -value : value,
    before: text.slice(0, found.index).trim(),
    after: rest.trim(),
  };
}

/** Words that multiply what stands before them. */
const MULTIPLES: [word: RegExp, by: number][] = [
  [/^тыс(?:яч[а-я]*|\.)?$/u, 1e3],
  [/^(?:млн|миллион[а-я]*)\.?$/u, 1e6],
  [/^(?:млрд|миллиард[а-я]*)\.?$/u, 1e9],
];

/** What is counted where nothing else could be: rubles, people. */
const COUNTED = /(?<!\s)\s*(?:руб(?:\.|л[а-я]*)|₽|чел(?:\.|овека?))$/u;

/** Number that a text says and nothing else, «1,5 млн» as well; undefined for any other text. */
export function numberAlone(text: string): number | undefined {
  const number = readNumber(text.replace(COUNTED, ''));
  if (number?.before !== '') return undefined;
  const { value, after } = number;
  if (after === '') return value;
  const by = MULTIPLES.find(([word]) => word.test(after))?.[1];
  // Decimal parts of a thousand make whole numbers.
  return by === undefined ? undefined : Math.round(value * by);
}
