import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { run } from '../../scripts/lib/run.ts';
import { SETTINGS } from './settings.ts';

const PAGE = readFileSync(path.join(root, 'docs/operator.md'), 'utf8');

/** Blocks of commands of the operator's page, by the heading they stand under. */
const blocks = new Map(
  PAGE.split(/^## /m)
    .slice(1)
    .map((part) => [
      part.slice(0, part.indexOf('\n')),
      [...part.matchAll(/^( *)```sh\n(.*?)^ *```$/gms)].map(([, indent = '', text = '']) =>
        text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      ),
    ]),
);

/** Blocks that have not been carried out. */
export const leftOver = (): string[] => [...blocks.values()].flat();

/** Carries out the next block under a heading, with values of the test's own; answers what was printed. */
export async function carryOut(
  folder: string,
  heading: string,
  values: Record<string, string>,
): Promise<string> {
  const block = blocks.get(heading)?.shift();
  if (block === undefined) throw new Error(`No more commands under «${heading}».`);
  const script = block.replaceAll(/^([A-Z]+)=.*$/gm, (line, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for: ${line}`);
    return `${name}='${value}'`;
  });
  const options = { cwd: folder, output: 'keep', env: SETTINGS } as const;
  const { code, output } = await run('bash', ['-e', '-c', script], options);
  if (code !== 0) throw new Error(`${block}\n${output}`);
  return output;
}
