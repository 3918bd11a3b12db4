// Writes a JSON Schema per folder of content/ for editors that complete and check YAML.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collections } from '../src/schema/collections.ts';
import { editorSchema } from './lib/editor-schema.ts';
import { cache } from './lib/paths.ts';

const folder = path.join(cache, 'schemas');
mkdirSync(folder, { recursive: true });
for (const [name, { schema, label }] of Object.entries(collections)) {
  const text = JSON.stringify(editorSchema(schema, label), undefined, 2);
  writeFileSync(path.join(folder, `${name}.json`), `${text}\n`);
}
