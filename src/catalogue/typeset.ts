import type { z } from 'zod';
import { typeset, typesetHtml } from '../i18n/typography.ts';
import type { Segment } from '../reader/body.ts';
import { components } from '../reader/body/components.ts';
import { valueAt, walkFields } from '../schema/introspection.ts';

/** Copy of data whose texts are typeset; ids, dates and addresses stay as they are. */
export function typesetFields<Data extends object>(schema: z.ZodType, data: Data): Data {
  const copy = structuredClone(data);
  walkFields(schema, data, (path, value, { input }) => {
    const name = path.at(-1);
    if (typeof value !== 'string' || name === undefined) return;
    if (input !== 'line' && input !== 'prose') return;
    const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
    holder[name] = typeset(value);
  });
  return copy;
}

/** Body with its texts typeset. */
export const typesetSegments = (segments: readonly Segment[]): Segment[] =>
  segments.map((segment) => {
    if ('html' in segment) return { html: typesetHtml(segment.html) };
    if ('component' in segment) {
      const { component, attributes } = segment;
      return { component, attributes: typesetFields(components[component], attributes) };
    }
    return { ...segment, children: typesetSegments(segment.children) };
  });
