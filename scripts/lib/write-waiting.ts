import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { waitingText } from '../../src/catalogue/desk/waiting.ts';
import { readWaiting } from '../../src/workspace/waiting.ts';

/** Writes the list of what waits anew into a built site; a reader finds the old list or the new one, never a part. */
export async function writeWaiting(site: string, project: string): Promise<void> {
  const folder = path.join(site, 'desk');
  const fresh = path.join(folder, `waiting.json.${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  await writeFile(fresh, waitingText(await readWaiting(project)));
  await rename(fresh, path.join(folder, 'waiting.json'));
}
