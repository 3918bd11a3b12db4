import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { withdrawnVersions } from '../schema/withdrawn-versions.ts';
import { validate } from './data/validate.ts';
import { locator, readYaml } from './data/yaml.ts';
import { readBytes, unlessMissing } from './files.ts';
import { ProblemError, type Finding, type Problem } from './problem.ts';
import { gate } from './text/gate.ts';

/** List of withdrawn versions in the root of the catalogue; there may be none. */
export const WITHDRAWN_FILE = 'withdrawn-versions.yaml';

/** Versions of one entry that are not shown. */
export type Withdrawn = z.infer<typeof withdrawnVersions>[number];

interface Judged {
  withdrawn: Withdrawn[];
  findings: Finding[];
}

function judgeText(data: string): Judged {
  const { value, findings } = readYaml(data);
  if (findings.length > 0) return { withdrawn: [], findings };
  // A file of comments alone is an empty list.
  const list = value ?? [];
  const slips = validate(withdrawnVersions, list, locator(data));
  return { withdrawn: slips.length > 0 ? [] : (list as Withdrawn[]), findings: slips };
}

async function judge(root: string): Promise<Judged> {
  const stat = await lstat(path.join(root, WITHDRAWN_FILE)).catch(unlessMissing);
  if (!stat) return { withdrawn: [], findings: [] };
  const bytes = await readBytes(root, WITHDRAWN_FILE);
  if ('finding' in bytes) return { withdrawn: [], findings: [bytes.finding] };
  const { data, findings } = gate(bytes, 'yaml');
  return data === undefined ? { withdrawn: [], findings } : judgeText(data);
}

/** Everything that is wrong with the list of withdrawn versions by itself. */
export const checkWithdrawn = async (root: string): Promise<Problem[]> =>
  (await judge(root)).findings.map((finding) => ({ file: WITHDRAWN_FILE, ...finding }));

/** Versions that are not shown. Throws `ProblemError`: with a list that cannot be read they would be. */
export async function readWithdrawn(root: string): Promise<Withdrawn[]> {
  const { withdrawn, findings } = await judge(root);
  if (findings.length > 0) {
    throw new ProblemError(findings.map((finding) => ({ file: WITHDRAWN_FILE, ...finding })));
  }
  return withdrawn;
}
