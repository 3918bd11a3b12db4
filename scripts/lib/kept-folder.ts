import {
  constants,
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Files kept from one build to the next, each under a name that never stands for anything else. */
export interface KeptFolder {
  /** True for a file that is there and has come out whole: a power failure leaves empty ones. */
  has: (name: string) => boolean;
  /** Keeps a file; it is whole or it is not there. */
  keep: (name: string, content: string | Uint8Array) => void;
  /** Copies a kept file to a place, whose folder need not be there; throws when a file stands there already. */
  copyTo: (name: string, place: string) => void;
  /** Forgets every file but these. */
  forgetAllBut: (names: ReadonlySet<string>) => void;
}

/** Opens a folder of kept files. */
export function keptFolder(folder: string): KeptFolder {
  mkdirSync(folder, { recursive: true });
  const names = new Set(readdirSync(folder));
  const made = new Set<string>();
  return {
    has: (name) => names.has(name) && statSync(path.join(folder, name)).size > 0,
    keep(name, content) {
      const fresh = path.join(folder, `${name}-${process.pid}`);
      writeFileSync(fresh, content);
      renameSync(fresh, path.join(folder, name));
      names.add(name);
    },
    copyTo(name, place) {
      const parent = path.dirname(place);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      copyFileSync(
        path.join(folder, name),
        place,
        constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE,
      );
    },
    forgetAllBut(wanted) {
      for (const name of readdirSync(folder)) {
        if (!wanted.has(name)) rmSync(path.join(folder, name), { force: true });
      }
    },
  };
}
