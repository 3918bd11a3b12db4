import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as prettier from 'prettier';
import { root } from '../lib/paths.ts';
import { run } from '../lib/run.ts';
import { fromReport, type Counts } from './suite.ts';

/** Prettier's formatting of every file of the project that it knows, one test per file. */
export async function format(signal: AbortSignal): Promise<Counts> {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const files = await run('git', listing, { signal, output: 'keep' });
  const removed = await run('git', ['ls-files', '-z', '--deleted'], { signal, output: 'keep' });
  const gone = new Set(removed.stdout.split('\0'));
  const bad: string[] = [];
  let checked = 0;
  for (const file of files.stdout.split('\0')) {
    if (file === '' || gone.has(file) || !(await isFormatted(file))) continue;
    checked += 1;
    if (!(await isWellFormatted(file))) bad.push(file);
  }
  const advice = bad.length > 0 ? `Run npm run format. Not formatted:\n${bad.join('\n')}` : '';
  return fromReport(checked - bad.length, bad.length, files.code, advice);
}

async function isFormatted(file: string): Promise<boolean> {
  const info = await prettier.getFileInfo(file, {
    ignorePath: path.join(root, '.prettierignore'),
    resolveConfig: true,
  });
  return !info.ignored && info.inferredParser !== null;
}

async function isWellFormatted(file: string): Promise<boolean> {
  const place = path.join(root, file);
  const options = await prettier.resolveConfig(place, { editorconfig: true });
  return prettier.check(await readFile(place, 'utf8'), { ...options, filepath: place });
}
