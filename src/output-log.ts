import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { nameOfRead, readNamed, type Read } from './catalogue/reads/read.ts';
import { sealed, unsealed } from './reader/sealed.ts';

/** What one output was made from. */
export interface Making {
  /** Name of this making: whoever keeps the output keeps it under this name. */
  stamp: string;
  /** Hash of what was given and of everything that was read. */
  state: string;
  /** Packed: pages of long lists read very many. */
  reads: Int32Array;
}

/** Log of makings. */
export interface OutputLog {
  /** The last making of an output. */
  find: (name: string) => Making | undefined;
  add: (name: string, making: Making) => void;
}

/** A line of the log: a read, which gets the next number, or an output with the numbers of its reads. */
type Line = string | [name: string, stamp: string, state: string, ...reads: number[]];

/** A log with so many times the lines it needs is written anew. */
const MOST_WRITTEN = 8;

/** Opens a log of makings: its first line names what all of them were made with; it is begun anew when that has changed. */
export function openLog(file: string, made: string): OutputLog {
  /** Reads by their numbers in the log, and the other way round. */
  const reads: Read[] = [];
  const numbers = new Map<Read, number>();
  const makings = new Map<string, Making>();
  let written = 0;
  let end: number | undefined;

  const takeRead = (read: Read) => {
    numbers.set(read, reads.length);
    reads.push(read);
  };
  const takeLine = (line: Line) => {
    if (typeof line === 'string') {
      takeRead(readNamed(line));
    } else {
      const [name, stamp, state, ...ofMaking] = line;
      const own = Int32Array.from(ofMaking, (number) => reads[number] ?? -1);
      makings.set(name, { stamp, state, reads: own });
    }
  };
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
  const add = (name: string, making: Making) => {
    const fresh: Read[] = [];
    const ofMaking = Array.from(making.reads, (one) => {
      if (!numbers.has(one)) {
        takeRead(one);
        fresh.push(one);
      }
      return numbers.get(one) ?? -1;
    });
    makings.set(name, making);
    write([...fresh.map(nameOfRead), [name, making.stamp, making.state, ...ofMaking]]);
  };
  /** Writes the log anew with these makings alone. */
  const rewrite = (last: readonly (readonly [string, Making])[]) => {
    numbers.clear();
    reads.length = 0;
    makings.clear();
    begin();
    for (const [name, making] of last) add(name, making);
  };

  const isSound = existsSync(file) && read();
  if (!isSound || written > MOST_WRITTEN * (makings.size + reads.length)) {
    rewrite(isSound ? [...makings] : []);
  }
  return { find: (name) => makings.get(name), add };
}
