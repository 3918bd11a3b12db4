import { ACCEPTED, isAccepted, isText } from '../../reader/self-check/accepted.ts';
import type { Submitted } from '../../reader/self-check/judge.ts';
import { FILE_MAX } from '../../reader/text/decode.ts';
import { UPLOAD_MAX } from '../../reader/upload/kinds.ts';

/** What could be read of the files that were chosen or dropped, and sentences about the rest. */
export interface Taken {
  files: Submitted[];
  refusals: string[];
}

/** Bytes of a file; a sentence when it cannot be read: a folder, or a file that is gone. */
async function read(file: File): Promise<Submitted | string> {
  // One byte more than is allowed is enough to see that a file is too large.
  const most = UPLOAD_MAX + 1;
  if (isText(file.name) && file.size > FILE_MAX) {
    return `Слишком большой текст: ${file.name}. Приложите его документом или скопируйте в поле по частям.`;
  }
  try {
    const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer());
    return { name: file.name, bytes };
  } catch {
    return `Не удалось прочитать: ${file.name}. Если это папка, выберите файлы в ней; если файл перенесли, выберите его снова.`;
  }
}

/** Reads files of the kinds that are judged. */
export async function takeFiles(chosen: readonly File[]): Promise<Taken> {
  const strange = chosen.filter(({ name }) => !isAccepted(name)).map(({ name }) => name);
  const taken = await Promise.all(chosen.filter(({ name }) => isAccepted(name)).map(read));
  return {
    files: taken.filter((one) => typeof one !== 'string'),
    refusals: [
      ...(strange.length > 0
        ? [`Не проверяются: ${strange.join(', ')}. Годятся ${ACCEPTED.join(', ')}.`]
        : []),
      ...taken.filter((one) => typeof one === 'string'),
    ],
  };
}
