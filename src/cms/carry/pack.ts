import { judgeUpload } from '../../reader/upload/judge.ts';
import { UPLOADS_ADDRESS } from '../../reader/upload/place.ts';
import { uploadName } from '../../reader/upload/upload-name.ts';
import { quoted } from '../../schema/quoted.ts';

/** File that an author chose for an entry. */
export interface Chosen {
  name: string;
  bytes: Uint8Array;
}

/** Entry and its files as they leave: under names that overwrite nothing, with a text that follows them. */
export interface Packed {
  text: string;
  files: Chosen[];
  /** Files that were given another name. */
  renamed: { from: string; to: string }[];
  /** Names of files that the CMS would refuse. */
  left: string[];
}

/** A whole address of this file: what goes on with letters, a slash or another extension is that of another file. */
const addressOf = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_./:%-])${UPLOADS_ADDRESS}${name.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)}(?![\\p{L}\\p{N}_/%-]|\\.[\\p{L}\\p{N}])`,
    'gu',
  );

/** True when a text leads to this very file. */
export const isMentioned = (text: string, name: string): boolean => addressOf(name).test(text);

const isSound = (name: string, bytes: Uint8Array): boolean =>
  judgeUpload(name, bytes).every(({ level }) => level !== 'error');

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** The name itself, or the first of its numbered kind that nobody has. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const dot = name.lastIndexOf('.');
  for (let number = 2; ; number += 1) {
    const next = `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
    if (!isTaken(next)) return next;
  }
}

/**
 * Packs an entry with the files that its text leads to, so that none of them overwrites a file of `uploads` (addresses)
 * or another one of the entry; says why it cannot when two different files have one name.
 */
export function packed(
  text: string,
  files: readonly Chosen[],
  uploads: readonly string[],
): Packed | { reason: string } {
  const result: Packed = { text, files: [], renamed: [], left: [] };
  const own = new Map<string, Uint8Array>();
  for (const { name, bytes } of files) {
    if (!isMentioned(text, name)) continue;
    if (!isSame(own.get(name) ?? bytes, bytes)) {
      return {
        reason: `Выбраны разные файлы с одним именем ${quoted(name)}: непонятно, какой из них в записи. Дайте им разные имена, исправьте адреса в тексте и выберите файлы заново.`,
      };
    }
    own.set(name, bytes);
  }
  const taken = new Set(uploads.map((address) => address.slice(UPLOADS_ADDRESS.length)));
  for (const [name, bytes] of own) {
    const proper = uploadName(name);
    if (!isSound(name, bytes) || !isSound(proper, bytes)) {
      result.left.push(name);
      continue;
    }
    const isHeld = (to: string) =>
      taken.has(to) || (to !== name && (own.has(to) || isMentioned(result.text, to)));
    const to = freeName(proper, isHeld);
    taken.add(to);
    result.files.push({ name: to, bytes });
    if (to === name) continue;
    result.renamed.push({ from: name, to });
    result.text = result.text.replace(addressOf(name), () => UPLOADS_ADDRESS + to);
  }
  return result;
}
