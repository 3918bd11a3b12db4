import { AsyncLocalStorage } from 'node:async_hooks';
import { hash, randomUUID } from 'node:crypto';
import type { Read } from './catalogue/reads/read.ts';
import { openLog } from './output-log.ts';

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

/** Longest answer that stands for itself, characters; a longer one is hashed. */
const SHORT = 40;

/** An answer as plain text that holds no line's end, so that many can stand in one text. */
function brief(answer: unknown): string {
  const text = JSON.stringify([answer]);
  return text.length > SHORT ? digestOf(text) : text;
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
  const answers: string[] = [];
  const given = new Map<string, string>();
  const stamps = new Map<string, string>();

  const stateOf = (start: string, reads: Iterable<Read>): string => {
    let all = start;
    for (const read of reads) all += `\n${(answers[read] ??= brief(answer(read)))}`;
    return digestOf(all);
  };

  return {
    observe(make) {
      const noted = new Set<Read>();
      const output = reading.run(noted, make);
      return { output, state: stateOf('', noted) };
    },
    stampOf(name, what) {
      const start = digestOf(what);
      given.set(name, start);
      const last = log.find(name);
      const isSame = last?.state === stateOf(start, last?.reads ?? []);
      const stamp = last && isSame ? last.stamp : randomUUID();
      stamps.set(name, stamp);
      return stamp;
    },
    async make(name, make) {
      const stamp = stamps.get(name);
      if (stamp === undefined) return make();
      const noted = new Set<Read>();
      const output = await reading.run(noted, make);
      const reads = Int32Array.from(noted);
      log.add(name, { stamp, state: stateOf(given.get(name) ?? '', reads), reads });
      return output;
    },
  };
}
