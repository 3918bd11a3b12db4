/** What the system refuses, by its names and by the words of Git and other programs, and what to do about it. */
const FAILURES: [RegExp, string][] = [
  [
    /\b(?:ENOSPC|EDQUOT)\b|No space left on device|Disk quota exceeded/,
    'На диске кончилось место. Освободите его и повторите.',
  ],
  [
    /\bEROFS\b|Read-only file system/,
    'Диск или папка портала — только для чтения. Откройте их для записи и повторите.',
  ],
  [
    /\b(?:EACCES|EPERM)\b|Permission denied/,
    'Нет прав на файлы портала. Запустите команду от имени владельца папки или дайте права и повторите.',
  ],
  [
    /\b(?:EMFILE|ENFILE)\b|Too many open files/,
    'Открыто слишком много файлов. Закройте лишние программы и повторите.',
  ],
  [
    /\bENOMEM\b|Cannot allocate memory|heap out of memory/,
    'Не хватило памяти. Закройте лишние программы и повторите.',
  ],
];

/** File that a failure of the system is about, as Node names it. */
const FILE = /\b(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM)\b: [^\n']*'([^']+)'/;

/** What to do about a failure of the system that a text tells of; undefined when it tells of none. */
export function systemAdvice(text: string): string | undefined {
  const advice = FAILURES.find(([pattern]) => pattern.test(text))?.[1];
  const [, file] = FILE.exec(text) ?? [];
  return advice !== undefined && file !== undefined ? `${advice} Файл: ${file}` : advice;
}
