/** Kinds of Office files that are brought in. */
export type OfficeKind = 'docx' | 'xlsx';

/** What is known of a kind: its main part, which programs on the web number, and what people call it. */
interface KindFacts {
  main: RegExp;
  /** «документ Word» */
  name: string;
  program: string;
  /** «документ», «таблицу»: what is opened and saved. */
  object: string;
}

export const kinds: Record<OfficeKind, KindFacts> = {
  docx: {
    main: /^word\/document\d*\.xml$/,
    name: 'документ Word',
    program: 'Word',
    object: 'документ',
  },
  xlsx: {
    main: /^xl\/workbook\d*\.xml$/,
    name: 'таблица Excel',
    program: 'Excel',
    object: 'таблицу',
  },
};

/** How to get a file that can be read. */
export const saveAgain = (kind: OfficeKind): string =>
  `Откройте ${kinds[kind].object} в ${kinds[kind].program} и сохраните заново в формате .${kind}.`;
