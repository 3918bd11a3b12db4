import type { z } from 'zod';
import { schemaMessages } from '../../schema/messages.ts';
import { error, FINDINGS_MAX, type Finding } from '../problem.ts';
import type { Locate } from './yaml.ts';

/** The first issue of every value: an empty line is not also too short. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = `${issue.code === 'unrecognized_keys'} ${issue.path.map(String).join('/')}`;
    return seen.size < seen.add(key).size;
  });
}

/** Holds data against its schema; every finding stands at the line of the field it is about. */
export function validate(schema: z.ZodType, value: unknown, locate: Locate): Finding[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return firstOfEach(issues)
    .slice(0, FINDINGS_MAX)
    .flatMap((issue) => schemaMessages(issue, schema, value))
    .map(({ rule, path, at, ...wording }) => error(rule, locate(path, at), wording));
}
