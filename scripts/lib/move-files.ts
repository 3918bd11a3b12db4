import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';

/** Moves every file of a folder to the same place below another; throws when one stands there already. */
export function moveFiles(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = path.join(entry.parentPath, entry.name);
    const place = path.join(to, path.relative(from, source));
    if (existsSync(place)) throw new Error(`${place} stands there already.`);
    mkdirSync(path.dirname(place), { recursive: true });
    renameSync(source, place);
  }
}
