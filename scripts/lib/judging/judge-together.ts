import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { EntryFile } from '../../../src/reader/entry-file.ts';
import { readBytes } from '../../../src/reader/files.ts';
import { listCatalogue } from '../../../src/reader/folders.ts';
import type { KeptDrafts } from '../../../src/reader/kept-drafts.ts';
import { digestOf } from '../../../src/reader/read-draft.ts';
import { judgeFiles, type Judged } from './judge-one.ts';

/** Fewer files than these are judged sooner than threads start. */
const FILES_MIN = 200;
/** Files that a thread is told at a time; this thread takes few, since it also hears the others. */
const SHARE = 40;
const OWN_SHARE = 4;
/** Most memory of one thread, megabytes. */
const MEMORY_MAX = 1024;

const WORKER = new URL('./worker.ts', import.meta.url);

/** A thread of the check that ended before its work. */
export class LostThread extends Error {}

/** Thread that answers one list of files after another. */
function openThread(root: string, worker: URL) {
  const thread = new Worker(worker, {
    workerData: { root },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MAX },
  });
  const lost = new Promise<never>((_resolve, reject) => {
    const lose = (cause?: unknown) => {
      reject(
        new LostThread(
          'Проверка прервалась: один из её потоков остановился. Запустите её ещё раз; если повторится, освободите память.',
          { cause },
        ),
      );
    };
    thread.once('error', lose);
    thread.once('exit', () => {
      lose();
    });
  });
  return {
    async judge(files: readonly EntryFile[]): Promise<Judged[]> {
      const answered = once(thread, 'message');
      thread.postMessage(files);
      const [judged] = (await Promise.race([lost, answered])) as [Judged[]];
      return judged;
    },
    /** Ends the thread; that it is gone then is no loss. */
    async close(): Promise<void> {
      const ended = lost.catch((reason: unknown) => reason);
      await thread.terminate();
      await ended;
    },
  };
}

async function unjudged(root: string, kept: KeptDrafts): Promise<EntryFile[]> {
  const { files } = await listCatalogue(root);
  const left: EntryFile[] = [];
  for (const [name, ofCollection] of Map.groupBy(files, ({ collection }) => collection)) {
    const collection = kept(name);
    for (const file of ofCollection) {
      const bytes = await readBytes(root, file.file);
      if (Buffer.isBuffer(bytes) && !collection.has(file, digestOf(bytes))) left.push(file);
    }
  }
  return left;
}

function keepAll(judged: readonly Judged[], kept: KeptDrafts): void {
  for (const [name, ofCollection] of Map.groupBy(judged, ({ file }) => file.collection)) {
    const collection = kept(name);
    for (const { file, kept: draft } of ofCollection) collection.keepReady(file, draft);
    collection.save();
  }
}

/** How files are spread; tests spread few of them. */
interface Spread {
  threads?: number;
  filesMin?: number;
  worker?: URL;
}

/**
 * Judges the files that were not kept with as many threads as the machine has cores, and keeps them for the reading
 * of the whole; of few files nothing is done, the reading judges them itself.
 */
export async function judgeTogether(
  root: string,
  kept: KeptDrafts,
  { threads = availableParallelism(), filesMin = FILES_MIN, worker = WORKER }: Spread = {},
): Promise<void> {
  const left = await unjudged(root, kept);
  if (threads < 2 || left.length <= filesMin) return;
  const judged: Judged[] = [];
  const others = Array.from({ length: threads - 1 }, () => openThread(root, worker));
  const work = async (share: number, judge: (files: EntryFile[]) => Promise<Judged[]>) => {
    while (left.length > 0) judged.push(...(await judge(left.splice(0, share))));
  };
  try {
    await Promise.all([
      ...others.map((thread) => work(SHARE, (files) => thread.judge(files))),
      work(OWN_SHARE, async (files) => {
        await setImmediate();
        return judgeFiles(root, files);
      }),
    ]);
  } finally {
    await Promise.all(others.map((thread) => thread.close()));
  }
  // In the order of names, whoever came first.
  keepAll(
    judged.toSorted((one, other) => (one.file.file < other.file.file ? -1 : 1)),
    kept,
  );
}
