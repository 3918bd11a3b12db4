import { existsSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { forEach, linkOrCopy } from '../../../scripts/lib/deploy/files.ts';
import { siteOf, temporary } from './folders.ts';

/** Disk in memory, if it is another one than that of temporary files. */
const OTHER_DISK = '/dev/shm';
const hasOther = existsSync(OTHER_DISK) && statSync(OTHER_DISK).dev !== statSync('/tmp').dev;

describe('linkOrCopy', () => {
  it('gives a file a second name', async () => {
    const file = path.join(siteOf({ a: 'text' }), 'a');
    await linkOrCopy(file, `${file}-2`);
    expect(statSync(`${file}-2`).ino).toBe(statSync(file).ino);
  });

  it.runIf(hasOther)('copies to another disk, with the time', async () => {
    const file = path.join(siteOf({ a: 'text' }), 'a');
    utimesSync(file, 1_000_000, 1_000_000);
    const folder = mkdtempSync(path.join(OTHER_DISK, 'deploy-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    await linkOrCopy(file, path.join(folder, 'a'));
    expect(statSync(path.join(folder, 'a'))).toMatchObject({ mtimeMs: 1e9, size: 4 });
  });

  it('does not hide that there is no such file', async () => {
    const folder = temporary();
    await expect(linkOrCopy(path.join(folder, 'a'), path.join(folder, 'b'))).rejects.toThrow(
      'ENOENT',
    );
  });
});

describe('forEach', () => {
  it('has done it with each at the end', async () => {
    const done: number[] = [];
    const items = Array.from({ length: 50 }, (_, place) => place);
    await forEach(items, (item) => Promise.resolve(done.push(item)));
    expect(done).toEqual(items);
  });

  it('ends with the first failure when nobody is at work any more', async () => {
    let busy = 0;
    const work = async (item: number) => {
      busy += 1;
      await new Promise((resolve) => setTimeout(resolve, item));
      busy -= 1;
      if (item === 1) throw new Error('one');
    };
    await expect(forEach([20, 1, 20, 20], work)).rejects.toThrow('one');
    expect(busy).toBe(0);
  });
});
