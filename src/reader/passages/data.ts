import type { z } from 'zod';
import { walkFields } from '../../schema/introspection.ts';
import type { Locate } from '../data/yaml.ts';
import { locatorOf } from './align.ts';
import type { Passage } from './passage.ts';

/** Texts of an entry's fields; `source` is the text of the file. */
export function dataPassages(
  schema: z.ZodType,
  value: unknown,
  source: string,
  locate: Locate,
): Passage[] {
  const passages: Passage[] = [];
  walkFields(schema, value, (path, text, meta) => {
    if (typeof text !== 'string' || (meta.input !== 'line' && meta.input !== 'prose')) return;
    const at = (offset: number) => locatorOf(source, locate(path, 'value'), text)(offset);
    passages.push({ text, kind: 'field', path, meta, at });
  });
  return passages;
}
