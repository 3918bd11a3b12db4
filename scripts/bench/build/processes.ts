import { readdirSync, readFileSync } from 'node:fs';
import { fail } from '../../lib/fail.ts';

/** Ticks of a second in which Linux counts the time of processes. */
const TICKS = 100;
/** How often processes are looked at, milliseconds. */
const INTERVAL = 50;
const KB_IN_MB = 1024;

/** Fields of a line of /proc/PID/stat from the third on: the second one, a name, may hold anything. */
const fieldsOf = (stat: string): string[] => stat.slice(stat.lastIndexOf(')') + 2).split(' ');

/** Parent of a process by its line of /proc/PID/stat. */
export const parentIn = (stat: string): number => Number(fieldsOf(stat)[1]);

/** CPU time of the children that a process has waited for, and of theirs, seconds, by its line of /proc/PID/stat. */
export const childrenTimeIn = (stat: string): number => {
  const fields = fieldsOf(stat);
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
};

/** The most memory that a process ever held, MB, by its /proc/PID/status; 0 for one that is ending. */
export const peakIn = (status: string): number =>
  Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / KB_IN_MB;

/** What a file of /proc says; undefined when the process is gone. */
function read(file: string): string | undefined {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch (reason) {
    const { code = '' } = reason as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw reason;
  }
}

/** Processes that this one has started, and those that they have. */
function descendants(): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const stat = read(`${name}/stat`);
    if (stat === undefined) continue;
    const parent = parentIn(stat);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (pid: number): number[] =>
    (children.get(pid) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(process.pid);
}

/** What the processes of a command cost. */
export interface Cost {
  cpuSeconds: number;
  /** Peak of the process that held the most. */
  peakMemoryMB: number;
}

/** Ends the program where the kernel does not tell what processes cost. */
export function requireProc(): void {
  if (process.platform !== 'linux') fail('Память и время процессов сообщает только Linux.');
}

/** Looks at what this process starts until it is stopped. */
export interface Watch {
  stop: () => void;
  cost: () => Cost;
}

/** Begins to watch what this process starts. */
export function watchProcesses(): Watch {
  const timeNow = () => childrenTimeIn(read('self/stat') ?? '');
  const before = timeNow();
  let peak = 0;
  // The kernel keeps the peak itself: only what a process takes in its last moment escapes.
  const timer = setInterval(() => {
    for (const pid of descendants()) peak = Math.max(peak, peakIn(read(`${pid}/status`) ?? ''));
  }, INTERVAL);
  return {
    stop: () => {
      clearInterval(timer);
    },
    cost: () => ({ cpuSeconds: timeNow() - before, peakMemoryMB: peak }),
  };
}
