import { AsideFault, TooLong } from '../dom/aside.ts';

/** What an author is told of a file that came to nothing, by why it did. */
interface FaultWords {
  /** What reads such files fell over this one. */
  notRead: string;
  tooLong: string;
  /** What reads such files, or what it needs to know, did not come. */
  notLoaded: string;
}

const WORDS = {
  document: {
    notRead:
      'Документ прочесть не удалось. Сохраните его в Word заново в формате .docx, а если не поможет, пришлите в редакцию как есть.',
    tooLong:
      'Документ не прочитался за минуту. Оставьте в нём то, что рассказывает о практике, или пришлите в редакцию как есть.',
    notLoaded:
      'Документ не прочитан: не загрузилось то, чем он читается. Проверьте связь и выберите его ещё раз.',
  },
  table: {
    notRead:
      'Таблицу прочесть не удалось. Сохраните её в Excel заново в формате .xlsx, а если не поможет, пришлите в редакцию как есть.',
    tooLong:
      'Таблица не прочиталась за минуту. Скопируйте программу в новую таблицу или пришлите в редакцию как есть.',
    notLoaded:
      'Таблица не прочитана: не загрузилось то, чем она читается. Проверьте связь и выберите её ещё раз.',
  },
} satisfies Record<string, FaultWords>;

/** True when a file was turned down, and the message is for its author. */
export const isRefusal = (reason: unknown): reason is AsideFault =>
  reason instanceof AsideFault && reason.name === 'Refusal';

/** What an author is told when nothing could be made of a file: its own words when it was turned down. */
export function fileFault(kind: keyof typeof WORDS, reason: unknown): string {
  const words = WORDS[kind];
  if (isRefusal(reason)) return reason.message;
  if (reason instanceof TooLong) return words.tooLong;
  return reason instanceof AsideFault ? words.notRead : words.notLoaded;
}
