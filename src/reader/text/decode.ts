import { error, START, type Finding } from '../problem.ts';
import { findHidden } from './characters.ts';
import { pointAt } from './point.ts';

/** Largest file of the catalogue, bytes: a long passport takes a tenth of it. */
export const FILE_MAX = 200_000;

/** Why a larger file is refused. */
export const FILE_TOO_LARGE: Finding = error(
  'file-size',
  START,
  `Файл больше ${FILE_MAX / 1000} КБ. Сократите текст, документы приложите как материалы.`,
);

const BOM = '\uFEFF';

/** Text of a file, or why it cannot be read as text. */
export type Decoded = { text: string } | { finding: Finding };

const refuse = (finding: Finding): Decoded => ({ finding });

function firstDifference(one: string, other: string): number {
  let offset = 0;
  while (one[offset] === other[offset]) offset += 1;
  return offset;
}

/** Turns bytes into text with `\n` line ends; refuses what is not clean UTF-8. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > FILE_MAX) return refuse(FILE_TOO_LARGE);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n');
  if (text.startsWith(BOM)) {
    const message = 'Файл начинается с метки порядка байтов (BOM). Сохраните его в UTF-8 без BOM.';
    const plain = 'Файл начинается со скрытого знака. Сохраните запись в форме: знак уйдёт сам.';
    return refuse(error('bom', START, { message, plain }));
  }
  const broken = text.indexOf('\uFFFD');
  if (broken !== -1) {
    const message =
      'Испорченный знак: это не UTF-8. Сохраните файл в UTF-8 и наберите это место заново.';
    const plain = 'Испорченный знак: файл сохранён не в той кодировке. Наберите это место заново.';
    return refuse(error('encoding', pointAt(text, broken), { message, plain }));
  }
  const hidden = findHidden(text);
  if (hidden) {
    return refuse(error('hidden-character', pointAt(text, hidden.offset), hidden));
  }
  const composed = text.normalize('NFC');
  if (composed !== text) {
    const plain =
      'Буква набрана двумя знаками (и + краткая вместо «й»): поиск её не найдёт. ' +
      'Наберите слово заново; в адресе замените букву кодом с «%».';
    const message = `${plain} В командной строке — npm run check -- --fix.`;
    return refuse(
      error('decomposed', pointAt(text, firstDifference(text, composed)), { message, plain }),
    );
  }
  return { text };
}
