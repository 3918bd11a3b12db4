import { quoted } from '../../schema/quoted.ts';
import { AsideFault, TooLong } from '../dom/aside.ts';

const NOT_LOADED =
  'Проверка не загрузилась. Проверьте связь и нажмите «Проверить» ещё раз: текст останется в поле.';
const NOT_JUDGED =
  'Проверка не справилась с этим текстом или файлом. Уберите файлы и проверьте их по одному, а о неудаче напишите в редакцию: текст останется в поле.';
const TOO_LONG =
  'Проверка не закончилась за минуту. Разделите текст на части и проверьте их по одной: текст останется в поле.';

/** What a writer is told when a check came to nothing. */
export function whyNot(reason: unknown): string {
  if (reason instanceof TooLong) return TOO_LONG;
  return reason instanceof AsideFault ? NOT_JUDGED : NOT_LOADED;
}

/** What a writer is told of files that could not be read to their ends; the rest is judged without them. */
export function notRead(names: readonly string[]): string {
  const files = names.map(quoted).join(', ');
  return names.length === 1
    ? `Файл ${files} не прочитался за минуту и не проверен. Сохраните его заново и выберите ещё раз.`
    : `Файлы не прочитались за минуту и не проверены: ${files}. Выберите их ещё раз по одному.`;
}
