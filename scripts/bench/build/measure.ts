import { run } from '../../lib/run.ts';
import { watchProcesses } from './processes.ts';

/** What one build cost. */
export interface Measurement {
  seconds: number;
  cpuSeconds: number;
  peakMemoryMB: number;
}

/** The builds that are measured, in their order: each begins with what the one before has left. */
export const BUILDS = ['cold', 'unchanged', 'oneEdit', 'oneTerm'] as const;

export type Build = (typeof BUILDS)[number];

/** What a generator of sites costs, and how large the site is after the first build. */
export type Result = Record<Build, Measurement> & { files: number; bytes: number };

/** Command of a build; a build may take several, one after another. */
export interface Command {
  args: readonly string[];
  /** Program; the project's own Node when it is not named. */
  program?: string;
  env?: NodeJS.ProcessEnv;
}

/** Command that failed; the message holds the end of what it printed. */
export class CommandFailure extends Error {}

const LINES = 15;

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const failureOf = (command: readonly string[], code: number, output: string): string =>
  `${command.join(' ')}: код ${code}\n${output.trimEnd().split('\n').slice(-LINES).join('\n')}`;

/** Runs commands in a folder and tells what they cost together, with what they printed; throws `CommandFailure`. */
export async function measure(
  commands: readonly Command[],
  cwd: string,
  signal: AbortSignal,
): Promise<{ measurement: Measurement; output: string }> {
  const watch = watchProcesses();
  const start = performance.now();
  const outputs: string[] = [];
  try {
    for (const { program = process.execPath, args, env = {} } of commands) {
      const { code, output } = await run(program, args, { cwd, env, signal, output: 'keep' });
      signal.throwIfAborted();
      if (code !== 0) throw new CommandFailure(failureOf([program, ...args], code, output));
      outputs.push(output);
    }
  } finally {
    watch.stop();
  }
  const seconds = rounded((performance.now() - start) / 1000, 2);
  const { cpuSeconds, peakMemoryMB } = watch.cost();
  return {
    measurement: {
      seconds,
      cpuSeconds: rounded(cpuSeconds, 2),
      peakMemoryMB: rounded(peakMemoryMB, 0),
    },
    output: outputs.join(''),
  };
}
