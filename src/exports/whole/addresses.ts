import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';

/** Folder of the files that hold the whole catalogue. */
const FOLDER = '/data/';

/** The whole catalogue for programs: JSON, tables, schemas, license. */
export const DUMP = `${FOLDER}praktikoteka.zip`;

/** The whole catalogue as a book of tables, a sheet for each collection. */
export const WORKBOOK = `${FOLDER}catalogue.xlsx`;

/** All entries of a collection as a table. */
export const tableAddress = (collection: CollectionName): string =>
  `${FOLDER}${collection === 'practices' ? 'catalogue' : collection}.csv`;

/** File with much in it. */
export interface Download {
  address: string;
  /** Russian: what it is. */
  title: string;
  /** What the file is called by people: «Excel», «CSV». */
  format: string;
  mediaType: string;
}

/** Every file that holds a whole collection or more. */
export const DOWNLOADS: readonly Download[] = [
  {
    address: DUMP,
    title: 'Весь каталог для программ',
    format: 'ZIP',
    mediaType: 'application/zip',
  },
  {
    address: WORKBOOK,
    title: 'Весь каталог таблицами',
    format: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  ...collectionNames.map((name) => ({
    address: tableAddress(name),
    title: collections[name].title,
    format: 'CSV',
    mediaType: 'text/csv',
  })),
];
