import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import {
  childrenTimeIn,
  parentIn,
  peakIn,
  watchProcesses,
} from '../../../scripts/bench/build/processes.ts';

const STAT =
  '42 (a name) (S) S 7 42 42 0 -1 4194304 100 2000 0 0 11 12 250 50 20 0 9 0 12345 1000 200';

describe('what Linux tells of a process', () => {
  test('is read past a name with brackets', () => {
    expect(parentIn(STAT)).toBe(7);
    expect(childrenTimeIn(STAT)).toBe(3);
  });

  test('holds the peak of its memory, unless it is ending', () => {
    expect(peakIn('Name:\tnode\nVmPeak:\t  999 kB\nVmHWM:\t    2048 kB\n')).toBe(2);
    expect(peakIn('Name:\tnode\nState:\tZ (zombie)\n')).toBe(0);
  });
});

describe.runIf(process.platform === 'linux')('watched processes', () => {
  test('cost what the largest of them and all of them cost, grandchildren included', async () => {
    const busy = `const held = Buffer.alloc(200 * 2 ** 20, 1); const end = Date.now() + 700; while (Date.now() < end); held.at(0);`;
    const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
    const watch = watchProcesses();
    await once(spawn(process.execPath, ['-e', parent]), 'close');
    watch.stop();
    const { cpuSeconds, peakMemoryMB } = watch.cost();
    expect(peakMemoryMB).toBeGreaterThan(200);
    expect(cpuSeconds).toBeGreaterThan(0);
  });
});
