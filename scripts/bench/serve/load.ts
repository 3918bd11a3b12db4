import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../lib/paths.ts';
import { run } from '../../lib/run.ts';
import type { Options } from './options.ts';

/** How a server bore the load; times in milliseconds. */
export interface Load {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  max: number;
  megabytesPerSecond: number;
  /** Connections that failed or broke off, answers that were none, did not come in time or said 400 and more. */
  errors: number;
}

/** Long enough for the files to be in memory, seconds. */
const WARM_UP = 3;

const SCRIPT = path.join(root, 'scripts', 'bench', 'serve', 'mix.lua');

/** Lets wrk ask a port for addresses in turn; answers what it measured. */
export async function loadOf(
  { folder, port, addresses }: { folder: string; port: number; addresses: readonly string[] },
  { seconds, connections }: Pick<Options, 'seconds' | 'connections'>,
  signal: AbortSignal,
): Promise<Load> {
  const list = path.join(folder, 'addresses.txt');
  writeFileSync(list, addresses.join('\n'));
  const wrk = async (duration: number) => {
    const args = ['-t2', `-c${connections}`, `-d${duration}s`, '-s', SCRIPT];
    const { code, output, stdout } = await run(
      'wrk',
      [...args, `http://127.0.0.1:${port}`, '--', list],
      { output: 'keep', signal },
    );
    const found = /^\{.*\}$/m.exec(stdout)?.[0];
    if (code !== 0 || found === undefined) throw new Error(`wrk: ${output}`);
    return JSON.parse(found) as Load;
  };
  await wrk(WARM_UP);
  return wrk(seconds);
}
