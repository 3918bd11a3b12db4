import { counted } from '../../i18n/plural.ts';

const MEGABYTE = 1_000_000;

/** Largest file, bytes: a document with photographs fits, a book of them does not. */
export const FILE_MAX = 20 * MEGABYTE;

/** Most bytes of all that is packed in a file: a page of text is a hundred times smaller. */
export const UNPACKED_MAX = 60 * MEGABYTE;

/** Most bytes of one XML part: parsers take up to forty times as many of memory. */
export const XML_MAX = 8 * MEGABYTE;

/** Most files packed in one. */
export const PARTS_MAX = 2000;

/** A number of bytes for people: «20 мегабайт». */
export const megabytes = (bytes: number): string =>
  counted(Math.ceil(bytes / MEGABYTE), 'мегабайт', 'мегабайта', 'мегабайт');
