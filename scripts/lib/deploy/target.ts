import { mkdir, readdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hold, release as giveUp } from '../holder.ts';
import { DeployProblem } from './explain.ts';
import { isCode, unlessMissing } from './files.ts';
import { isReleaseName } from './release-name.ts';

/** File by which a folder of releases is known. */
const MARK = '.praktikoteka';
const MARK_TEXT = 'Здесь выпуски портала. Их пишет и убирает npm run deploy.\n';

/** Folder of releases that this process holds. */
export interface Target {
  folder: string;
  /** Folders of releases. */
  releases: string;
  /** Hashed files of all releases. */
  shared: string;
  /** What is being written or taken away; emptied by every run. */
  work: string;
  /** Names of the releases, the oldest first. */
  names: () => Promise<string[]>;
  /** Name of the release that is being served. */
  current: () => Promise<string | undefined>;
  /** Serves a release instead: at once, and nobody sees anything in between. */
  switchTo: (name: string) => Promise<void>;
}

const at = (folder: string): Target => {
  const [releases, link, work] = ['releases', 'current', '.work'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  const names = async () =>
    ((await unlessMissing(readdir(releases))) ?? []).filter(isReleaseName).sort();
  return {
    folder,
    releases,
    work,
    shared: path.join(folder, 'hashed'),
    names,
    async current() {
      const to = await unlessMissing(readlink(link)).catch((reason: unknown) => {
        if (!isCode(reason, 'EINVAL')) throw reason;
        throw new DeployProblem(
          `${link} — не ссылка на выпуск, а файл или папка. Уберите её и повторите.`,
        );
      });
      return (await names()).find((name) => to === `releases/${name}`);
    },
    async switchTo(name) {
      const fresh = path.join(work, 'current');
      await symlink(`releases/${name}`, fresh);
      await rename(fresh, link);
    },
  };
};

/** Makes sure that a folder is for releases: one of ours, or empty, or not there yet. */
async function claim(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const found = await readdir(folder);
  if (found.includes(MARK)) return;
  if (found.length > 0) {
    throw new DeployProblem(
      `Папка ${folder} не пуста, и выпусков портала в ней нет. Назовите пустую папку или новую: чужих файлов эта команда не трогает.`,
    );
  }
  await writeFile(path.join(folder, MARK), MARK_TEXT);
}

/** Does something with a folder of releases while no other process does; leftovers of a run that was broken off are gone by then. */
export async function withTarget<Value>(
  folder: string,
  work: (target: Target) => Promise<Value>,
): Promise<Value> {
  await claim(folder);
  const lock = path.join(folder, '.deploying');
  const holder = await hold(lock);
  if (holder !== undefined) {
    throw new DeployProblem(
      `В папку ${folder} уже публикуют (процесс ${holder}). Дождитесь, пока закончат, и повторите.`,
    );
  }
  const target = at(folder);
  const empty = () => rm(target.work, { recursive: true, force: true });
  try {
    await empty();
    await mkdir(target.work);
    await target.current();
    return await work(target);
  } finally {
    await empty();
    await giveUp(lock);
  }
}
