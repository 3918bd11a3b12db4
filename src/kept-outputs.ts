import { AsyncLocalStorage } from 'node:async_hooks';
import { hash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Read } from './catalogue/reads/read.ts';
import { sealed, unsealed } from './reader/sealed.ts';

/** What one output was made from. */
interface Making {
  /** Name of this making: whoever keeps the output keeps it under this name. */
  stamp: string;
  /** Hash of what was given and of everything that was read. */
  state: string;
  reads: readonly Read[];
}

/** Outputs that need not be made again as long as everything they were made from answers the same. */
export interface KeptOutputs {
  /** Stamp of the output as it is now: that of its last making when nothing it was made from has changed, else a new one. */
  stampOf: (name: string, given: string) => string;
  /** Hash of everything that is read meanwhile, with what came out. */
  observe: <Output>(make: () => Output) => { output: Output; state: string };
  /** Makes an output whose stamp was asked for, and notes what is read meanwhile. */
  make: <Output>(name: string, make: () => Promise<Output>) => Promise<Output>;
}

const reading = new AsyncLocalStorage<Set<Read>>();

/** Notes a read for the output that is being made, if one is. */
export const noteRead = (read: Read): void => {
  reading.getStore()?.add(read);
};

const digestOf = (text: string): string => hash('sha1', text, 'base64url');

/** A line of the log: a read, which gets the next number, or an output with the numbers of its reads. */
type Line = string | [name: string, stamp: string, state: string, ...reads: number[]];

/** A log with so many times the lines it needs is written anew. */
const MOST_WRITTEN = 8;

/** Log of makings: its first line names what all of them were made with; it is begun anew when that has changed. */
function openLog(file: string, made: string) {
  const numbers = new Map<Read, number>();
  const names: Read[] = [];
  const makings = new Map<string, Making>();
  let written = 0;

  const takeLine = (line: Line) => {
    if (typeof line === 'string') {
      numbers.set(line, names.length);
      names.push(line);
    } else {
      const [name, stamp, state, ...reads] = line;
      makings.set(name, { stamp, state, reads: reads.map((number) => names[number] ?? '') });
    }
  };
  let end: number | undefined;
  const write = (lines: readonly Line[]) => {
    end ??= openSync(file, 'a');
    writeSync(end, lines.map((line) => `${sealed(JSON.stringify(line))}\n`).join(''));
  };
  const begin = () => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${sealed(JSON.stringify(made))}\n`);
  };

  /** What was kept; nothing when it was made with something else, or when the log is damaged. */
  const read = () => {
    const [first = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    if (unsealed(first) !== JSON.stringify(made)) return false;
    for (const line of lines) {
      const text = unsealed(line);
      if (text === undefined) return false;
      takeLine(JSON.parse(text) as Line);
    }
    written = lines.length;
    return true;
  };
  const add = (name: string, { stamp, state, reads }: Making) => {
    const fresh = reads.filter((one) => !numbers.has(one));
    fresh.forEach(takeLine);
    makings.set(name, { stamp, state, reads });
    const making: Line = [name, stamp, state, ...reads.map((one) => numbers.get(one) ?? -1)];
    write([...fresh, making]);
  };
  /** Writes the log anew with these makings alone. */
  const rewrite = (last: readonly (readonly [string, Making])[]) => {
    numbers.clear();
    names.length = 0;
    makings.clear();
    begin();
    for (const [name, making] of last) add(name, making);
  };

  const isSound = existsSync(file) && read();
  if (!isSound || written > MOST_WRITTEN * (makings.size + names.length)) {
    rewrite(isSound ? [...makings] : []);
  }
  return { find: (name: string) => makings.get(name), add };
}

/**
 * Outputs kept by a log; `made` names what all of them are made with (the code), `answer` tells what a read gives now.
 * Answers must be plain data.
 */
export function keptOutputs(
  file: string,
  made: string,
  answer: (read: Read) => unknown,
): KeptOutputs {
  const log = openLog(file, made);
  const answers = new Map<Read, string>();
  const given = new Map<string, string>();
  const stamps = new Map<string, string>();

  const answerTo = (read: Read): string => {
    const known = answers.get(read);
    if (known !== undefined) return known;
    const found = digestOf(JSON.stringify([answer(read)]));
    answers.set(read, found);
    return found;
  };
  const stateOf = (name: string, reads: readonly Read[]) =>
    digestOf([given.get(name), ...reads.map(answerTo)].join(' '));

  return {
    observe(make) {
      const noted = new Set<Read>();
      const output = reading.run(noted, make);
      return { output, state: digestOf([...noted].map(answerTo).join(' ')) };
    },
    stampOf(name, what) {
      given.set(name, digestOf(what));
      const last = log.find(name);
      const isSame = last?.state === stateOf(name, last?.reads ?? []);
      const stamp = last && isSame ? last.stamp : randomUUID();
      stamps.set(name, stamp);
      return stamp;
    },
    async make(name, make) {
      const stamp = stamps.get(name);
      if (stamp === undefined) return make();
      const noted = new Set<Read>();
      const output = await reading.run(noted, make);
      const reads = [...noted];
      log.add(name, { stamp, state: stateOf(name, reads), reads });
      return output;
    },
  };
}
