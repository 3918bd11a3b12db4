import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compressed, VARIANTS } from './compress.ts';
import { filesIn, forEach, linkOrCopy, unlessMissing } from './files.ts';

/** What a release is made of. */
export interface ReleaseSource {
  /** Folder of the built site. */
  site: string;
  /** Folder of the release that is being served, if there is one. */
  previous: string | undefined;
  /** When the release was made, with no parts of a second. */
  time: Date;
}

/** How many files a release has, without the compressed ones, and how many of them are not as in the previous one. */
export interface ReleaseSize {
  files: number;
  changed: number;
}

/** Files that would be taken for compressed forms of others. */
const takenForVariants = (names: readonly string[]): string[] =>
  names.filter((name) => VARIANTS.some((ending) => name.endsWith(ending)));

/** True when these bytes are in a file. */
async function isSame(file: string, bytes: Buffer): Promise<boolean> {
  const found = await unlessMissing(stat(file));
  return (
    found?.isFile() === true && found.size === bytes.length && bytes.equals(await readFile(file))
  );
}

/** Names of a file and of its compressed forms in a release. */
async function namesOf(release: string, name: string): Promise<string[]> {
  const names = [name, ...VARIANTS.map((ending) => `${name}${ending}`)];
  const found = await Promise.all(names.map((one) => unlessMissing(stat(path.join(release, one)))));
  return names.filter((_, place) => found[place]);
}

/**
 * Writes a built site into an empty folder, each text with its compressed forms beside it. A file that is as in the
 * previous release is that very file under a second name, so that it keeps its time, by which browsers know that
 * nothing has changed. No file of a release is ever written to again.
 */
export async function writeRelease(
  folder: string,
  { site, previous, time }: ReleaseSource,
  signal?: AbortSignal,
): Promise<ReleaseSize> {
  const names = await filesIn(site);
  const [odd] = takenForVariants(names);
  if (odd !== undefined) {
    throw new Error(
      `В собранном сайте есть файл ${odd}: сервер принял бы его за сжатый вид другого. Переименуйте его и соберите сайт заново.`,
    );
  }
  for (const parent of new Set(names.map((name) => path.dirname(name)))) {
    await mkdir(path.join(folder, parent), { recursive: true });
  }
  let changed = 0;
  const write = async (name: string, bytes: Uint8Array) => {
    const place = path.join(folder, name);
    await writeFile(place, bytes, { flag: 'wx', mode: 0o444 });
    await utimes(place, time, time);
  };
  const add = async (name: string) => {
    const bytes = await readFile(path.join(site, name));
    if (previous && (await isSame(path.join(previous, name), bytes))) {
      for (const one of await namesOf(previous, name)) {
        await linkOrCopy(path.join(previous, one), path.join(folder, one));
      }
      return;
    }
    changed += 1;
    await write(name, bytes);
    for (const variant of await compressed(name, bytes)) {
      await write(`${name}${variant.ending}`, variant.bytes);
    }
  };
  await forEach(names, add, signal);
  return { files: names.length, changed };
}
