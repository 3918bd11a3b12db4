import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { run } from '../../scripts/lib/run.ts';
import { createPortalFolder } from '../portal-folder.ts';
import { hostileEntries } from './entries.ts';

/** Portal whose every entry is hostile, built as a deployment builds it. */
export interface HostilePortal {
  /** Folder of the built site. */
  site: string;
  remove: () => void;
}

function createProject(): string {
  const folder = createPortalFolder('hostile');
  const vocabularies = globSync('*.yaml', { cwd: path.join(root, 'content/vocabularies') });
  const names = vocabularies.map((file) => path.basename(file, '.yaml'));
  for (const [file, text] of Object.entries(hostileEntries(names))) {
    const place = path.join(folder, 'content', file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return folder;
}

/** Builds a portal of hostile entries; throws with the log when a step fails. */
export async function buildHostilePortal(): Promise<HostilePortal> {
  const folder = createProject();
  const site = path.join(folder, 'dist');
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  const args = ['scripts/build.ts'];
  const { code, output } = await run(process.execPath, args, { cwd: folder, output: 'keep' });
  if (code !== 0) {
    remove();
    throw new Error(output);
  }
  return { site, remove };
}
