import { counted } from '../../i18n/plural.ts';
import { UPLOAD_KINDS_LISTED } from '../../schema/upload-kinds.ts';
import { error, START, warning, type Finding } from '../problem.ts';
import { isOfKind, isPicture, kindOf, UPLOAD_MAX } from './kinds.ts';
import { metadataOf } from './metadata.ts';
import { judgeName } from './names.ts';

const NAME_RULE = 'upload-name';

/** What a file name is refused for; the name itself is part of the problem's place, not of its message. */
function judgeFileName(name: string): Finding[] {
  const stem = (name.split('/').at(-1) ?? '').replace(/\.[^.]*$/u, '');
  switch (judgeName(stem)) {
    case 'person':
      return [
        error(
          NAME_RULE,
          START,
          'В имени файла — имя человека. Назовите файл по содержанию: «zanyatie-v-klube.jpg».',
        ),
      ];
    case 'perhaps':
      return [
        warning(
          NAME_RULE,
          START,
          'Имя файла похоже на имя человека или название его документа. Назовите файл по содержанию.',
        ),
      ];
    case 'camera':
      return [
        warning(
          NAME_RULE,
          START,
          'Имя файла дала камера или программа. Назовите файл по содержанию: «zanyatie-v-klube.jpg».',
        ),
      ];
    case undefined:
      return [];
  }
}

function judgePicture(bytes: Uint8Array): Finding[] {
  const { hasPlace, hasOwner } = metadataOf(bytes);
  const place = error(
    'upload-place',
    START,
    'Снимок хранит место съёмки. Сохраните его заново без сведений о месте или сделайте копию через «Снимок экрана».',
  );
  const owner = warning(
    'upload-camera',
    START,
    'Снимок хранит имя автора или номер камеры. Сохраните его заново без этих сведений.',
  );
  return [...(hasPlace ? [place] : []), ...(hasOwner ? [owner] : [])];
}

/** Judges a file that people upload, by its name and content; runs in the browser too. */
export function judgeUpload(name: string, bytes: Uint8Array): Finding[] {
  const kind = kindOf(name);
  if (!kind) {
    const message = `Файлы такого вида не принимаются. Годятся ${UPLOAD_KINDS_LISTED}.`;
    return [error('upload-kind', START, message)];
  }
  const findings = judgeFileName(name);
  if (bytes.length > UPLOAD_MAX) {
    const most = counted(UPLOAD_MAX / 1_000_000, 'мегабайта', 'мегабайт', 'мегабайт');
    const message = `Файл больше ${most}. Уменьшите картинки в нём, запись выложите отдельно и дайте ссылку.`;
    return [...findings, error('upload-size', START, message)];
  }
  if (!isOfKind(kind, bytes)) {
    const message = `Внутри файла не то, что обещает окончание «.${kind}». Сохраните его заново в нужном виде.`;
    return [...findings, error('upload-content', START, message)];
  }
  return isPicture(name) ? [...findings, ...judgePicture(bytes)] : findings;
}
