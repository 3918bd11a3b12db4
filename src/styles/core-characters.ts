const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join(
    '',
  );

/** Characters of Russian text by the file of the typeface they are cut from; the same ranges stand in `fonts.css`. */
export const CORE_CHARACTERS = {
  cyrillic: `${between(0x0410, 0x044f)}Ёё№\u0301`,
  latin: `${between(0x0020, 0x007e)}\u00a0«»°±·×§–—‘’“”„…−→←↑↓₽`,
} as const;
