import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a new folder in the place of an old one, which is gone for no longer than two renames take. */
export function replaceFolder(fresh: string, place: string): void {
  const previous = `${fresh}-previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, previous);
  renameSync(fresh, place);
  rmSync(previous, { recursive: true, force: true });
}
