import { ACCEPTED, isAccepted, isText } from '../../reader/self-check/accepted.ts';
import type { Submitted } from '../../reader/self-check/judge.ts';
import { FILE_MAX } from '../../reader/text/decode.ts';
import { FILE_MAX as DOCUMENT_MAX } from '../../imports/archive/limits.ts';
import { tooLarge } from '../../imports/archive/safety.ts';
import { extensionOf, UPLOAD_MAX } from '../../reader/upload/kinds.ts';

/** What could be read of the files that were chosen or dropped, and sentences about the rest. */
export interface Taken {
  files: Submitted[];
  /** Word documents: entries to be read out of them. */
  documents: Submitted[];
  refusals: string[];
}

const isWord = (name: string): boolean => extensionOf(name) === 'docx';

/** Documents of word processors that no entry is made of as they are. */
const OTHER_DOCUMENTS: readonly string[] = ['doc', 'dot', 'odt', 'rtf'];

const isOtherDocument = (name: string): boolean => OTHER_DOCUMENTS.includes(extensionOf(name));

const toConvert = (name: string): string =>
  `${name}: файлы .${extensionOf(name)} каталог не читает. Откройте документ в Word, выберите «Файл» → «Сохранить как», вид файла «Документ Word (.docx)», и выберите здесь новый файл.`;

/** Most bytes of a file that are read. */
const mostOf = (name: string): number => (isWord(name) ? DOCUMENT_MAX : UPLOAD_MAX);

/** Bytes of a file; a sentence when it cannot be read: a folder, or a file that is gone. */
async function readFile(file: File): Promise<Submitted | string> {
  // One byte more than is allowed is enough to see that a file is too large.
  const most = mostOf(file.name) + 1;
  if (isText(file.name) && file.size > FILE_MAX) {
    return `Слишком большой текст: ${file.name}. Приложите его документом или скопируйте в поле по частям.`;
  }
  const large = isWord(file.name) ? tooLarge(file.size) : undefined;
  if (large !== undefined) return `${file.name}: ${large}`;
  try {
    const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer());
    return { name: file.name, bytes };
  } catch {
    return `Не удалось прочитать: ${file.name}. Если это папка, выберите файлы в ней; если файл перенесли, выберите его снова.`;
  }
}

/** Reads files of the kinds that are judged. */
export async function takeFiles(chosen: readonly File[]): Promise<Taken> {
  const unknown = chosen.filter(({ name }) => !isAccepted(name)).map(({ name }) => name);
  const strange = unknown.filter((name) => !isOtherDocument(name));
  const taken = await Promise.all(chosen.filter(({ name }) => isAccepted(name)).map(readFile));
  const read = taken.filter((one) => typeof one !== 'string');
  return {
    files: read.filter(({ name }) => !isWord(name)),
    documents: read.filter(({ name }) => isWord(name)),
    refusals: [
      ...unknown.filter(isOtherDocument).map(toConvert),
      ...(strange.length > 0
        ? [`Не проверяются: ${strange.join(', ')}. Годятся ${ACCEPTED.join(', ')}.`]
        : []),
      ...taken.filter((one) => typeof one === 'string'),
    ],
  };
}
