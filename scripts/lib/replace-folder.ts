import { existsSync, renameSync, rmSync } from 'node:fs';

const previousOf = (fresh: string): string => `${fresh}-previous`;

/** Puts the old folder back when its replacement was killed between the two renames. */
export function restoreFolder(fresh: string, place: string): void {
  const previous = previousOf(fresh);
  if (!existsSync(place) && existsSync(previous)) renameSync(previous, place);
}

/** Puts a new folder in the place of an old one, which is gone for no longer than two renames take. */
export function replaceFolder(fresh: string, place: string): void {
  const previous = previousOf(fresh);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, previous);
  renameSync(fresh, place);
  rmSync(previous, { recursive: true, force: true });
}
