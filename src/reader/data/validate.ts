import type { z } from 'zod';
import { schemaMessages } from '../../schema/messages.ts';
import { error, type Finding } from '../problem.ts';
import type { Locate } from './yaml.ts';

/** Holds data against its schema; every finding stands at the line of the field it is about. */
export function validate(schema: z.ZodType, value: unknown, locate: Locate): Finding[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues
    .flatMap((issue) => schemaMessages(issue, schema, value))
    .map(({ rule, path, at, message }) => error(rule, locate(path, at), message));
}
