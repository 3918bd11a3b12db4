import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../run.ts';
import { DeployProblem } from './explain.ts';
import { nextTime, releaseName } from './release-name.ts';
import { shareHashed, unshareHashed } from './shared-files.ts';
import type { Target } from './target.ts';
import { writeRelease, type ReleaseSize } from './write-release.ts';

/** So many releases are kept, the one that is served among them. */
const KEPT = 3;

/** What is published. */
export interface Publication {
  /** Folder of the built site. */
  site: string;
  /** What the site was built of, for the name of the release. */
  label: string;
  now?: Date;
}

/** Waits until everything written is on the disk: after a power failure the new release must not be served with holes. */
async function settle(folder: string): Promise<void> {
  // Everywhere but on Linux the command knows only all disks at once.
  const args = process.platform === 'linux' ? ['--file-system', folder] : [];
  const { code, output } = await run('sync', args, { output: 'keep' });
  if (code !== 0) throw new DeployProblem(`Выпуск не записался на диск: ${output.trim()}`);
}

/** Takes releases away; the folder of one that is only half deleted is not among the releases any more. */
async function remove({ releases, work }: Target, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const gone = path.join(work, name);
    await rename(path.join(releases, name), gone);
    await rm(gone, { recursive: true, force: true });
  }
}

/**
 * Makes a release of a built site and serves it. Until it is whole and on the disk the one before is served.
 * Releases that were gone back from are not kept: going back from the new one leads to what was served before it.
 */
export async function publish(
  target: Target,
  { site, label, now = new Date() }: Publication,
  signal?: AbortSignal,
): Promise<ReleaseSize & { name: string }> {
  const { releases, shared, work } = target;
  const [names, served] = [await target.names(), await target.current()];
  const time = nextTime(now, names);
  const name = releaseName(time, label);
  const fresh = path.join(work, 'release');
  await mkdir(fresh);
  const previous = served && path.join(releases, served);
  const size = await writeRelease(fresh, { site, previous, time }, signal);
  await mkdir(shared, { recursive: true });
  await shareHashed(fresh, shared, path.join(work, 'hashed'));
  await settle(target.folder);
  signal?.throwIfAborted();
  await mkdir(releases, { recursive: true });
  await rename(fresh, path.join(releases, name));
  await target.switchTo(name);

  const before = served === undefined ? names : names.filter((one) => one <= served);
  const kept = [...before, name].slice(-KEPT);
  await remove(
    target,
    names.filter((one) => !kept.includes(one)),
  );
  await unshareHashed(
    kept.map((one) => path.join(releases, one)),
    shared,
  );
  return { ...size, name };
}

/** Takes away every release but the one that is served, and what only those had. */
export async function forgetOthers(target: Target): Promise<void> {
  const [names, served] = [await target.names(), await target.current()];
  await remove(
    target,
    names.filter((name) => name !== served),
  );
  const kept = served === undefined ? [] : [path.join(target.releases, served)];
  await unshareHashed(kept, target.shared);
}

/** Serves the release before the one that is served now; answers its name. */
export async function rollBack(target: Target): Promise<string> {
  const [names, served] = [await target.names(), await target.current()];
  if (served === undefined) {
    throw new DeployProblem(`В папке ${target.folder} ещё ничего не опубликовано.`);
  }
  const before = names[names.indexOf(served) - 1];
  if (before === undefined) {
    throw new DeployProblem(`Сейчас показан самый ранний из выпусков, ${served}: раньше его нет.`);
  }
  await target.switchTo(before);
  return before;
}
