import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { NO_TIME } from '../zip-time.ts';

/** What must stand first for programs that guess what a file is by its beginning. */
const FIRST = '[Content_Types].xml';

const DATES = /(<dcterms:(?:created|modified)[^<>]*>)[^<]*/g;

/**
 * Names that change from one document to the next, each with what stands before it: `docx` draws those of
 * links at random and counts bookmarks and pictures through all documents that a process makes.
 */
const NAMES = [
  /(")(rId[a-z\d_-]{21})(?=")/g,
  /(<w:bookmark(?:Start|End)\b[^<>]*? w:id=")(\d+)(?=")/g,
  /(<wp:docPr id=")(\d+)(?=")/g,
];

/** Gives what each pattern finds a number in the order in which it first stands in the document. */
function createNumbering(): (text: string) => string {
  const known = NAMES.map(() => new Map<string, number>());
  return (text) =>
    NAMES.reduce(
      (done, pattern, kind) =>
        done.replaceAll(pattern, (_found, before: string, name: string) => {
          const numbers = known[kind];
          const number = numbers?.get(name) ?? (numbers?.size ?? 0) + 1;
          numbers?.set(name, number);
          return `${before}${name.startsWith('rId') ? 'rIdLink' : ''}${number}`;
        }),
      text,
    );
}

/**
 * The same Word document with nothing in it of the moment and the machine that made it: two documents of
 * the same content are the same bytes. `day`, an ISO day, is when it says it was written.
 */
export function reproducible(
  document: ArrayBuffer | Uint8Array,
  day: string,
): Uint8Array<ArrayBuffer> {
  const renumber = createNumbering();
  const rewrite = (bytes: Uint8Array): Uint8Array =>
    strToU8(renumber(strFromU8(bytes)).replaceAll(DATES, `$1${day}T00:00:00Z`));
  const parts = Object.entries(unzipSync(new Uint8Array(document)));
  const files: Zippable = Object.fromEntries(
    parts
      .map(
        ([name, bytes]) => [name, /\.(?:xml|rels)$/.test(name) ? rewrite(bytes) : bytes] as const,
      )
      .toSorted(([one], [other]) => Number(other === FIRST) - Number(one === FIRST)),
  );
  return zipSync(files, { mtime: NO_TIME });
}
