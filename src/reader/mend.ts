import { parseBody, type MarkupParser } from './body/parse.ts';
import { readYaml } from './data/yaml.ts';
import { gate } from './text/gate.ts';

/** Form of a file of the catalogue. */
export type Format = 'mdx' | 'yaml';

/** What can be mended, in Russian. */
export const BLEMISHES = {
  letters: 'буквы из двух знаков',
  mark: 'метка порядка байтов (BOM)',
  lineEnds: 'концы строк CRLF',
  spaces: 'пробелы в конце строк',
  lastLine: 'нет перевода строки в конце файла',
};

/** Text with blemishes mended, and their names in Russian. */
export interface Mended {
  text: string;
  blemishes: string[];
}

/** Mend that may touch meaning in rare places: it is kept only when the file reads the same after it. */
interface CarefulMend {
  blemish: string;
  mend: (text: string, format: Format) => string;
}

/** An address, or a letter of two characters. */
const LETTERS =
  /(?<address>https?:\/\/\S+|(?<=\]\()[^\s)]+)|[\p{Script=Cyrillic}\p{Script=Latin}]\p{M}+/giu;

/** Joins letters of two characters, except in addresses: there another letter is another page. */
const composed = (text: string): string =>
  text.replace(LETTERS, (found, address?: string) => address ?? found.normalize('NFC'));

/** Quick look for anything to mend, letters of two characters aside. */
const BLEMISH = /^\uFEFF|\r\n|[ \t]\n|[^\n]$/;

/** What a file says, apart from how it is laid out; undefined when it cannot be read. */
function meaningOf(text: string, format: Format, parse: MarkupParser): string | undefined {
  const { data, body } = gate(new TextEncoder().encode(text), format);
  if (data === undefined || body === undefined) return undefined;
  const { value, findings } = readYaml(data);
  if (findings.length > 0) return undefined;
  const prose = JSON.stringify(parseBody(body, parse), (key, one: unknown) =>
    key === 'position' ? undefined : one,
  );
  return JSON.stringify(value) + prose;
}

/** Cuts trailing spaces; in prose it leaves those that break a line. */
function withoutTrailingSpaces(text: string, format: Format): string {
  const end = format === 'yaml' ? text.length : text.indexOf('\n---\n') + 1;
  const data = text.slice(0, end).replace(/(?<![ \t])[ \t]+$/gm, '');
  const prose = text
    .slice(end)
    .replace(/(?<=\S)[ \t](?=\n)|^[ \t]+(?=\n)|(?<=\S)[ \t]+(?=\n\n)/gm, '');
  return data + prose;
}

const CAREFUL: CarefulMend[] = [
  { blemish: BLEMISHES.spaces, mend: withoutTrailingSpaces },
  {
    blemish: BLEMISHES.lastLine,
    mend: (text) => (text.endsWith('\n') ? text : `${text}\n`),
  },
];

function readsTheSame(one: string, other: string, format: Format, parse: MarkupParser): boolean {
  const meaning = meaningOf(one, format, parse);
  return meaning !== undefined && meaning === meaningOf(other, format, parse);
}

/** Mends what is safe and loses nothing: byte order mark, line ends, letters of two characters, trailing spaces, the last line feed. */
export function mend(original: string, format: Format, parse: MarkupParser): Mended {
  const blemishes: string[] = [];
  let text = composed(original);
  if (text === original && !BLEMISH.test(original)) return { text, blemishes };
  if (text !== original) blemishes.push(BLEMISHES.letters);
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    blemishes.push(BLEMISHES.mark);
  }
  if (text.includes('\r\n')) {
    text = text.replaceAll('\r\n', '\n');
    blemishes.push(BLEMISHES.lineEnds);
  }
  for (const { blemish, mend: careful } of CAREFUL) {
    const mended = careful(text, format);
    if (mended === text || !readsTheSame(text, mended, format, parse)) continue;
    text = mended;
    blemishes.push(blemish);
  }
  return { text, blemishes };
}
