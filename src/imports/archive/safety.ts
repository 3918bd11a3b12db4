import { refuse } from '../refusal.ts';
import type { PackedPart } from './directory.ts';
import { notOfKind } from './foreign.ts';
import { kinds, saveAgain, type OfficeKind } from './kind.ts';
import { FILE_MAX, megabytes, PARTS_MAX, UNPACKED_MAX, XML_MAX } from './limits.ts';

/** Names that lead out of the archive, or that one program reads otherwise than another. */
const TRICKY = /(?:^|\/)\.{1,2}(?:\/|$)|^\/|[\\:]|[\p{Cc}\p{Cf}]/u;
const PROGRAM = /(?:^|\/)vbaProject[^/]*\.bin$|\.(?:exe|js|vbs|bat|cmd|scr)$/i;
/** Types of parts that only files with macros have. */
const PROGRAM_TYPES = /macroEnabled|vnd\.ms-office\.vbaProject/i;
/** True when a tag or a comment has no end: parsers look for it again and again from each that begins after it. */
const isEndless = (text: string): boolean =>
  /<[^!<>][^<>]*</.test(text) || text.lastIndexOf('<!--') > text.lastIndexOf('-->');
/** Part that names the types of all others. */
export const TYPES = '[Content_Types].xml';

/** True for a part that holds XML. */
export const isXml = (name: string): boolean => /\.(?:xml|rels|vml)$/i.test(name);

/** Why a file of this size is not taken; undefined when it is. */
export const tooLarge = (size: number): string | undefined =>
  size <= FILE_MAX
    ? undefined
    : `В файле ${megabytes(size)}, а принимается не больше ${FILE_MAX / 1_000_000}. Сожмите рисунки в нём («Формат рисунка» — «Сжать рисунки») или уберите их и пришлите отдельно.`;

/** Refuses a file by its size alone, before it is read. */
export function refuseLarge(size: number): void {
  const message = tooLarge(size);
  if (message !== undefined) refuse(message);
}

const refuseProgram = (kind: OfficeKind): never =>
  refuse(
    `В файле есть макросы — такие файлы не принимаются. Откройте ${kinds[kind].object} в ${kinds[kind].program} и сохраните в формате .${kind}: в нём макросов не бывает.`,
  );

function refuseNames(names: readonly string[], kind: OfficeKind): void {
  const distinct = new Set(names.map((name) => name.toLowerCase()));
  if (names.some((name) => TRICKY.test(name)) || distinct.size < names.length) {
    refuse(
      `Имена частей внутри файла подделаны или повреждены, читать его опасно. ${saveAgain(kind)}`,
    );
  }
  if (names.some((name) => PROGRAM.test(name))) refuseProgram(kind);
  if (!names.some((name) => kinds[kind].main.test(name))) refuse(notOfKind(names, kind));
}

/** Refuses a file by the list of what is packed in it, before anything is unpacked. */
export function refuseUnsafe(parts: readonly PackedPart[], kind: OfficeKind): void {
  const { program, object, name } = kinds[kind];
  if (parts.length > PARTS_MAX) {
    refuse(
      `Внутри файла больше ${PARTS_MAX} частей: обычный ${name} устроен не так. Скопируйте содержание в новый файл и сохраните его.`,
    );
  }
  if (parts.some(({ isEncrypted }) => isEncrypted)) {
    refuse(`Файл закрыт паролем. Откройте ${object} в ${program}, снимите пароль и сохраните.`);
  }
  refuseNames(
    parts.map((part) => part.name),
    kind,
  );
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (total > UNPACKED_MAX || parts.some((part) => isXml(part.name) && part.size > XML_MAX)) {
    refuse(
      `Распакованный файл слишком велик: обычный ${name} меньше во много раз. Скопируйте нужное в новый файл и сохраните его.`,
    );
  }
}

/** Refuses what the text of an XML part must not have. */
export function refuseXml(name: string, text: string, kind: OfficeKind): void {
  // Declarations of a document type make parsers swell or fetch.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    refuse(`Внутри файла — команды, каких в нём не бывает, читать его опасно. ${saveAgain(kind)}`);
  }
  if (isEndless(text)) refuse(`Файл повреждён: часть его не читается. ${saveAgain(kind)}`);
  if (name === TYPES && PROGRAM_TYPES.test(text)) refuseProgram(kind);
}
