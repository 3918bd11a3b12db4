import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { run } from '../../scripts/lib/run.ts';
import { hostileEntries } from './entries.ts';

/** What a build of the portal needs besides its content and its packages. */
const PARTS = [
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Portal whose every entry is hostile, built as a deployment builds it. */
export interface HostilePortal {
  /** Folder of the built site. */
  site: string;
  remove: () => void;
}

function createProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  for (const part of PARTS)
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  cpSync(path.join(root, 'content/regions'), path.join(folder, 'content/regions'), {
    recursive: true,
  });
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
