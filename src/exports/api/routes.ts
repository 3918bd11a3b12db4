import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';
import type { ExportFile, ExportSource } from '../export-file.ts';
import { jsonFile } from '../json.ts';
import { DOWNLOADS } from '../whole/addresses.ts';
import { API_INDEX, API_ROOT, entryDataAddress, OPENAPI, schemaAddress } from './addresses.ts';
import type { SchemaName } from './addresses.ts';
import { entryDocument } from './entry-document.ts';
import { indexDocument } from './index-document.ts';
import { inOrderOfIds, listFiles } from './lists.ts';
import { openApi } from './openapi.ts';
import { publishedSchema, SCHEMA_NAMES } from './schemas.ts';

/** Part of an address that differs from file to file. */
export interface RouteParameter {
  name: string;
  /** Russian: what stands there. */
  description: string;
  schema: object;
}

/** Addresses of one form; what they are is said here for the files and for their description alike. */
export interface Route {
  /** With the names of parameters in braces. */
  path: string;
  /** Name for programs that call it. */
  operation: string;
  /** Russian: what is there. */
  summary: string;
  tag: string;
  parameters: readonly RouteParameter[];
  mediaType: string;
  /** Schema of what is there; undefined where it is no JSON of ours. */
  schema?: SchemaName;
  /** Files at these addresses; undefined when others make them. */
  files?: (source: ExportSource) => ExportFile[];
}

const JSON_TYPE = 'application/json';
const GENERAL = 'Общее';

const idParameter: RouteParameter = {
  name: 'id',
  description: 'Ключ записи: он же в адресе её страницы',
  schema: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
};
const pageParameter: RouteParameter = {
  name: 'page',
  description: 'Номер части, с единицы',
  schema: { type: 'integer', minimum: 1 },
};
const nameParameter: RouteParameter = {
  name: 'name',
  description: 'Раздел, list или index',
  schema: { type: 'string', enum: SCHEMA_NAMES },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const routesOf = (name: CollectionName): Route[] => [
  {
    path: `${API_ROOT}${name}/{id}.json`,
    operation: `${name}Entry`,
    summary: `${capital(collections[name].label)}: данные, рассказ и обратные ссылки`,
    tag: collections[name].title,
    parameters: [idParameter],
    mediaType: JSON_TYPE,
    schema: name,
    files: (source) =>
      inOrderOfIds(source, name).map((entry) => ({
        address: entryDataAddress(name, entry.id),
        make: async () => jsonFile(await entryDocument(source, entry)),
      })),
  },
  {
    path: `${API_ROOT}lists/${name}/{page}.json`,
    operation: `${name}List`,
    summary: `Список ${collections[name].genitive} по частям`,
    tag: collections[name].title,
    parameters: [pageParameter],
    mediaType: JSON_TYPE,
    schema: 'list',
    files: (source) => listFiles(source, name),
  },
];

/** Every address of the open data. */
export const ROUTES: readonly Route[] = [
  {
    path: API_INDEX,
    operation: 'index',
    summary: 'Что есть и где лежит',
    tag: GENERAL,
    parameters: [],
    mediaType: JSON_TYPE,
    schema: 'index',
    files: (source) => [{ address: API_INDEX, make: () => jsonFile(indexDocument(source)) }],
  },
  {
    path: OPENAPI,
    operation: 'openapi',
    summary: 'Это описание',
    tag: GENERAL,
    parameters: [],
    mediaType: JSON_TYPE,
    files: ({ site }) => [{ address: OPENAPI, make: () => jsonFile(openApi(site, ROUTES)) }],
  },
  {
    path: `${API_ROOT}schemas/{name}.json`,
    operation: 'schema',
    summary: 'Схема JSON Schema: поля, их названия и допустимые значения',
    tag: GENERAL,
    parameters: [nameParameter],
    mediaType: 'application/schema+json',
    files: ({ site }) =>
      SCHEMA_NAMES.map((name) => ({
        address: schemaAddress(name),
        make: () => jsonFile(publishedSchema(site, name)),
      })),
  },
  ...collectionNames.flatMap(routesOf),
  ...DOWNLOADS.map(({ address, title, format, mediaType }) => ({
    path: address,
    operation: `download${address.replace(/\W+(\w)/g, (_all, letter: string) => letter.toUpperCase())}`,
    summary: `${title} (${format})`,
    tag: 'Файлы целиком',
    parameters: [],
    mediaType,
  })),
];
