import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { checksumOf } from '../../src/reader/sealed.ts';

/** Files kept from one build to the next, each under a name that never stands for anything else. */
export interface KeptFolder {
  /** True for a file that is there as it was kept: power failures leave empty ones, failing disks worse. */
  has: (name: string) => boolean;
  /** Keeps a file; it is whole or it is not there. */
  keep: (name: string, content: string | Uint8Array) => void;
  /** Content of a file that is there. */
  read: (name: string) => Buffer;
  /**
   * Puts a kept file into a place on the same disk too, whose folder need not be there; throws when a file stands
   * there already. It is one file with two names: neither may be written into, only replaced.
   */
  linkTo: (name: string, place: string) => void;
  /** Forgets every file but these. */
  forgetAllBut: (names: ReadonlySet<string>) => void;
}

/** Name under which a file was kept: on the disk, its checksum stands behind it. */
const nameOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('.')));

/** Opens a folder of kept files. */
export function keptFolder(folder: string): KeptFolder {
  mkdirSync(folder, { recursive: true });
  const listing = readdirSync(folder, { withFileTypes: true }).filter((item) => item.isFile());
  const files = new Map(listing.map(({ name }) => [nameOf(name), name]));
  const made = new Set<string>();
  const placeOf = (name: string) => path.join(folder, files.get(name) ?? name);
  return {
    has(name) {
      const file = files.get(name);
      return file === `${name}.${file && checksumOf(readFileSync(path.join(folder, file)))}`;
    },
    read: (name) => readFileSync(placeOf(name)),
    keep(name, content) {
      const file = `${name}.${checksumOf(content)}`;
      const fresh = path.join(folder, `${file}-${process.pid}`);
      writeFileSync(fresh, content);
      renameSync(fresh, path.join(folder, file));
      files.set(name, file);
    },
    linkTo(name, place) {
      const parent = path.dirname(place);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      linkSync(placeOf(name), place);
    },
    forgetAllBut(wanted) {
      for (const file of readdirSync(folder)) {
        const name = nameOf(file);
        if (wanted.has(name) && files.get(name) === file) continue;
        rmSync(path.join(folder, file), { recursive: true, force: true });
      }
    },
  };
}
