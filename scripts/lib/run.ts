import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** Time a stopped command has to end by itself before it is ended by force, milliseconds. */
const GRACE = 3000;

/** How a command is run. */
export interface RunOptions {
  /** Ends the command and everything it started. */
  signal?: AbortSignal;
  /** Variables added to this process's own; an undefined one is taken away. */
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** `show` passes the output through, `keep` collects it; a function gets it piece by piece. */
  output?: 'show' | 'keep' | ((text: string) => void);
}

/** How a command ended. */
export interface RunResult {
  /** Exit code; a command ended by a signal or not started at all has 1. */
  code: number;
  /** What the command printed, in the order of printing; empty when it was not kept. */
  output: string;
  /** What the command printed on stdout alone; empty when it was not kept. */
  stdout: string;
}

/** Runs a command in a process group of its own, so that stopping it stops its children too. */
export function run(
  command: string,
  args: readonly string[],
  { signal, env, cwd, output = 'show' }: RunOptions = {},
): Promise<RunResult> {
  const pipe = output === 'show' ? 'inherit' : 'pipe';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      detached: true,
      stdio: ['ignore', pipe, pipe],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    const result: RunResult = { code: 1, output: '', stdout: '' };
    const take = (text: string) => {
      if (typeof output === 'function') output(text);
      else result.output += text;
    };
    child.stderr?.setEncoding('utf8').on('data', take);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      take(text);
      if (output === 'keep') result.stdout += text;
    });

    let force: NodeJS.Timeout | undefined;
    const end = (name: NodeJS.Signals) => {
      if (child.pid !== undefined) killGroup(child.pid, name);
    };
    const stop = () => {
      end('SIGTERM');
      force = setTimeout(() => {
        end('SIGKILL');
      }, GRACE);
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);

    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(force);
      signal?.removeEventListener('abort', stop);
      // The leader may be gone while something it started is not.
      if (signal?.aborted) end('SIGKILL');
      resolve({ ...result, code: code ?? 1 });
    });
  });
}

function killGroup(leader: number, name: NodeJS.Signals): void {
  try {
    process.kill(-leader, name);
  } catch (error) {
    // Nobody is left in the group: that is what was asked for.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** How often a process looks whether the one that started it is still there, milliseconds. */
const PARENT_CHECK = 100;

/** Signal that aborts when this process is asked to end or the one that started it is gone. */
export function onShutdown(): AbortSignal {
  const controller = new AbortController();
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) controller.abort('orphaned');
  }, PARENT_CHECK);
  watch.unref();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      controller.abort(name);
    });
  }
  return controller.signal;
}

/** Lets others go first: what this process makes is waited for the least. */
export function yieldToOthers(): void {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}

/** Ends this process with the one that started it: where it writes, another build may be at work by then. */
export function endWithParent(): void {
  onShutdown().addEventListener('abort', () => process.exit(130));
}
