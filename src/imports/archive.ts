import { zipSync } from 'fflate';
import { directoryOf } from './archive/directory.ts';
import { notAnArchive } from './archive/foreign.ts';
import { saveAgain, type OfficeKind } from './archive/kind.ts';
import { PARTS_MAX } from './archive/limits.ts';
import { isXml, refuseLarge, refuseUnsafe, refuseXml, TYPES } from './archive/safety.ts';
import { unpack } from './archive/unpack.ts';
import { refuse } from './refusal.ts';

/** Office file that has been opened within bounds. */
export interface Archive {
  /** Names of its parts. */
  names: readonly string[];
  /** Bytes of a part; undefined when there is none. Refuses a damaged one. */
  read: (name: string) => Uint8Array | undefined;
  /** Text of a part; undefined when there is none. Refuses a damaged one. */
  text: (name: string) => string | undefined;
  /** The same file with these parts alone, for libraries that unpack by themselves. */
  only: (isWanted: (name: string) => boolean) => Uint8Array<ArrayBuffer>;
}

/** Packs nothing: the library that takes it unpacks it at once. */
const AS_IT_IS = { level: 0 } as const;

function archiveOf(bytes: Uint8Array, kind: OfficeKind): Archive {
  const parts = directoryOf(bytes, PARTS_MAX);
  if (!parts) {
    refuse(`Файл повреждён или скачан не целиком. Скачайте его ещё раз. ${saveAgain(kind)}`);
  }
  refuseUnsafe(parts, kind);
  const files = new Map(
    parts.filter(({ name }) => !name.endsWith('/')).map((part) => [part.name, part]),
  );
  const read = (name: string): Uint8Array | undefined => {
    const part = files.get(name);
    if (!part) return undefined;
    const content = unpack(bytes, part);
    if (!content) refuse(`Файл повреждён: часть его не читается. ${saveAgain(kind)}`);
    if (isXml(name)) refuseXml(name, new TextDecoder().decode(content), kind);
    return content;
  };
  const names = [...files.keys()];
  return {
    names,
    read,
    text: (name) => {
      const content = read(name);
      return content && new TextDecoder().decode(content);
    },
    only: (isWanted) => {
      const wanted = names.filter(isWanted);
      return zipSync(
        Object.fromEntries(wanted.map((name) => [name, read(name) ?? new Uint8Array()])),
        AS_IT_IS,
      );
    },
  };
}

/** Opens an Office file within bounds; refuses, saying what to do, one that is foreign, damaged or unsafe. */
export function openArchive(bytes: Uint8Array, kind: OfficeKind): Archive {
  if (bytes.length === 0) {
    refuse('Файл пуст: в нём нет ни одного байта. Сохраните или скачайте его заново.');
  }
  refuseLarge(bytes.length);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuse(notAnArchive(bytes, kind));
  const archive = archiveOf(bytes, kind);
  archive.text(TYPES);
  return archive;
}
