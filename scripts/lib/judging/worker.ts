// Thread that judges the files that it is told, a message at a time.
import { parentPort, workerData } from 'node:worker_threads';
import type { EntryFile } from '../../../src/reader/entry-file.ts';
import { judgeFiles } from './judge-one.ts';

const { root } = workerData as { root: string };

parentPort?.on('message', (files: EntryFile[]) => {
  void judgeFiles(root, files).then((judged) => parentPort?.postMessage(judged));
});
