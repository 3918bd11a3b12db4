import { existsSync } from 'node:fs';
import path from 'node:path';
import { program, root } from './paths.ts';
import { run, type RunResult } from './run.ts';

/** Writes Astro's types, which type-aware tools read. */
export const syncTypes = (signal: AbortSignal): Promise<RunResult> =>
  run(process.execPath, [program('astro', 'bin', 'astro.mjs'), 'sync'], { signal, output: 'keep' });

/** True when Astro's types have been written before. */
export const hasTypes = (): boolean => existsSync(path.join(root, '.astro', 'types.d.ts'));
