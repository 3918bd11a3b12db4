/** What changed for those who read the data with programs. */
export interface Change {
  /** First number: old programs must be mended; second: more than before; third: mended. */
  version: string;
  /** ISO day. */
  date: string;
  /** Russian sentences. */
  changes: readonly string[];
}

/** Versions of the open data, the newest first; a change of a schema that others can see is a line here. */
export const CHANGELOG: readonly [Change, ...Change[]] = [
  {
    version: '1.0.0',
    date: '2026-11-22',
    changes: [
      'Открыты данные всех разделов: файл на запись, списки частями, схемы, описание OpenAPI.',
      'Весь каталог — одним архивом, одной книгой Excel и таблицами CSV.',
    ],
  },
];

/** Version of the data as they are now. */
export const VERSION = CHANGELOG[0].version;
