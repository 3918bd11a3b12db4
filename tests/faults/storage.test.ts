import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/lib/run.ts';
import { createDisk } from './disk.ts';
import { differing, SmallPortal } from './portal.ts';

const SUMMARY = 'Другое описание той же записи, чтобы страницы пришлось делать заново.';
const KILOBYTE = 1024;
const NOBODY = 65_534;

const disk = createDisk();

describe.skipIf(disk === undefined)('on a disk of its own (mounting one takes root)', () => {
  let portal: SmallPortal;
  let before: Record<string, string>;
  let after: Record<string, string>;

  beforeAll(async () => {
    const other = new SmallPortal();
    other.edit(SUMMARY);
    after = await other.buildClean();
    other.remove();
    portal = new SmallPortal(disk?.folder);
    before = portal.site();
    portal.edit(SUMMARY);
  });
  afterAll(() => {
    disk?.remove();
  });

  const expectKept = (output: string, reason: string) => {
    expect(output.trimEnd().split('\n').at(-1)).toMatch(reason);
    expect(differing(before, portal.site())).toEqual([]);
  };

  it.each([0, 64, 1024])(
    'that has %d KB left, says so and leaves the site as it was',
    async (left) => {
      disk?.leave(left * KILOBYTE);
      const { code, output } = await portal.build();
      disk?.leave(1024 * 1024 * KILOBYTE);
      expect(code, output).toBe(1);
      expectKept(output, 'На диске кончилось место. Освободите его и повторите.');
    },
  );

  it('that may only be read, says so and leaves the site as it was', async () => {
    disk?.setReadOnly(true);
    const { code, output } = await portal.build();
    disk?.setReadOnly(false);
    expect(code, output).toBe(1);
    expectKept(output, 'только для чтения');
  });

  it('that belongs to somebody else, says so and leaves the site as it was', async () => {
    // The build of another user: may read all, write nothing.
    const { code, output } = await run(
      'setpriv',
      ['--reuid', String(NOBODY), '--clear-groups', process.execPath, 'scripts/build.ts'],
      { cwd: portal.folder, output: 'keep' },
    );
    expect(code, output).toBe(1);
    expectKept(output, 'Нет прав на файлы портала');
  });

  it('recovers once there is room', async () => {
    const { code, output } = await portal.build();
    expect(code, output).toBe(0);
    expect(differing(after, portal.site())).toEqual([]);
  });
});
