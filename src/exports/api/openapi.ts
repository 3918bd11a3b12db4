import { DATA_LICENSE } from '../../catalogue/license.ts';
import { absolute } from '../absolute.ts';
import { publicJsonSchema, type JsonSchema } from '../../schema/json-schema.ts';
import { DATA_PAGE, type SchemaName } from './addresses.ts';
import { VERSION } from './changelog.ts';
import { DATA_DESCRIPTION, DATA_TITLE } from './index-document.ts';
import type { Route } from './routes.ts';
import { SCHEMA_NAMES, shapeOf } from './schemas.ts';

/** Schema of an answer inside the description, so that it can be read without any other file. */
function componentOf(name: SchemaName): JsonSchema {
  const schema = publicJsonSchema(shapeOf(name));
  delete schema.$schema;
  return schema;
}

function operationOf({ operation, summary, tag, parameters, mediaType, schema }: Route): object {
  const shape = schema ? { $ref: `#/components/schemas/${schema}` } : undefined;
  return {
    get: {
      operationId: operation,
      summary,
      tags: [tag],
      ...(parameters.length > 0 && {
        parameters: parameters.map((parameter) => ({ ...parameter, in: 'path', required: true })),
      }),
      responses: {
        200: {
          description: summary,
          content: { [mediaType]: shape ? { schema: shape } : {} },
        },
        ...(parameters.length > 0 && { 404: { description: 'Такой записи или части нет' } }),
      },
    },
  };
}

/** Description of the open data in OpenAPI 3.1. */
export const openApi = (site: URL, routes: readonly Route[]): object => ({
  openapi: '3.1.0',
  info: {
    title: DATA_TITLE,
    description: `${DATA_DESCRIPTION} Это готовые файлы: ключ доступа не нужен, запросов никто не считает.`,
    version: VERSION,
    license: { name: DATA_LICENSE.name, identifier: DATA_LICENSE.spdx },
  },
  externalDocs: { description: 'Описание для людей', url: absolute(site, DATA_PAGE) },
  servers: [{ url: site.origin }],
  tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
  paths: Object.fromEntries(routes.map((route) => [route.path, operationOf(route)])),
  components: {
    schemas: Object.fromEntries(SCHEMA_NAMES.map((name) => [name, componentOf(name)])),
  },
});
