import {
  linkSync,
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
  /**
   * Puts a kept file into a place on the same disk too, whose folder need not be there; throws when a file stands
   * there already. It is one file with two names: neither may be written into, only replaced.
   */
  linkTo: (name: string, place: string) => void;
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
    linkTo(name, place) {
      const parent = path.dirname(place);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      linkSync(path.join(folder, name), place);
    },
    forgetAllBut(wanted) {
      for (const name of readdirSync(folder)) {
        if (!wanted.has(name)) rmSync(path.join(folder, name), { force: true });
      }
    },
  };
}
