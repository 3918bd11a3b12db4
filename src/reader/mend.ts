import { parseBody } from './body/parse.ts';
import { readYaml } from './data/yaml.ts';
import { gate } from './text/gate.ts';

type Format = 'mdx' | 'yaml';

/** Text with blemishes mended, and their names in Russian. */
export interface Mended {
  text: string;
  blemishes: string[];
}

/** Quick look for any of the blemishes. */
const BLEMISH = /^\uFEFF|\r\n|[ \t]\n|[^\n]$/;

/** What a file says, apart from how it is laid out; undefined when it cannot be read. */
function meaningOf(text: string, format: Format): string | undefined {
  const { data, body } = gate(Buffer.from(text), format);
  if (data === undefined || body === undefined) return undefined;
  const { value, findings } = readYaml(data);
  if (findings.length > 0) return undefined;
  return JSON.stringify([value, parseBody(body)], (key, one: unknown) =>
    key === 'position' ? undefined : one,
  );
}

/** Mends that may touch meaning in rare places: each is kept only when the file reads the same after it. */
const CAREFUL: [what: string, mend: (text: string) => string][] = [
  [
    'пробелы в конце строк',
    (text) => text.replace(/(?<=\S)[ \t](?=\n)|^[ \t]+(?=\n)|[ \t]+(?=\n\n)/gm, ''),
  ],
  ['нет перевода строки в конце файла', (text) => (text.endsWith('\n') ? text : `${text}\n`)],
];

/** Mends what is safe and loses nothing: byte order mark, line ends, trailing spaces, the last line feed. */
export function mend(original: string, format: Format): Mended {
  const blemishes: string[] = [];
  if (!BLEMISH.test(original)) return { text: original, blemishes };
  let text = original;
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    blemishes.push('метка порядка байтов (BOM)');
  }
  if (text.includes('\r\n')) {
    text = text.replaceAll('\r\n', '\n');
    blemishes.push('концы строк CRLF');
  }
  for (const [what, careful] of CAREFUL) {
    const mended = careful(text);
    const meaning = meaningOf(text, format);
    if (mended === text || meaning === undefined || meaningOf(mended, format) !== meaning) continue;
    text = mended;
    blemishes.push(what);
  }
  return { text, blemishes };
}
