import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf, keptFile } from '../kept-file.ts';
import { cache, root } from '../paths.ts';
import { bundlePreview } from './bundle.ts';

/** All that the bundle is made of: our sources, the programs that make it and the versions of all packages. */
const SOURCES = ['src/**/*.*', 'scripts/lib/preview/*.ts', 'package-lock.json'];

/** Changes when anything does that the bundle may depend on. */
function keyOfSources(): string {
  const files = globSync(SOURCES, { cwd: root }).sort();
  const hashes = files.map((file) => `${file} ${hashOf(readFileSync(path.join(root, file)))}`);
  return hashOf([process.version, process.env.NODE_ENV, ...hashes].join('\n'));
}

/** Puts the bundle of the preview into a folder, made anew only when its sources have changed; answers its file name. */
export async function providePreview(folder: string): Promise<string> {
  const make = async () => {
    const name = await bundlePreview(folder);
    return { name, text: readFileSync(path.join(folder, name), 'utf8') };
  };
  const { name, text } = await keptFile(path.join(cache, 'preview.json'), keyOfSources(), make);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), text);
  return name;
}
