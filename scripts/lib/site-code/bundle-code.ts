import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeDigest, folderDigest } from '../../../src/code-digest.ts';
import { codeClient, codeMade, root, siteCode } from '../paths.ts';
import { run, type RunResult } from '../run.ts';

/** Uploads belong to the catalogue: they come and go without the code. */
const UPLOADS = path.join(codeClient, 'uploads');

const CHANGED = 'Код портала изменился, пока его собирали. Повторите сборку.';

/** Astro takes these from the environment, where another program's settings would make it code for development. */
const FOR_READERS = {
  NODE_ENV: 'production',
  ...Object.fromEntries(['PROD', 'DEV', 'MODE', 'SSR'].map((name) => [name, undefined])),
};

/** Names the code that was bundled and what has become of it: a damaged bundle would be published. */
const madeOf = (digest: string): string => `${digest} ${folderDigest(siteCode, [codeMade])}`;

const isKept = (digest: string): boolean =>
  existsSync(codeMade) && readFileSync(codeMade, 'utf8') === madeOf(digest);

/** Has Astro bundle the code of the pages, unless it is kept as it is now; the digest of the code tells. */
export async function bundleCode(signal: AbortSignal): Promise<Pick<RunResult, 'code' | 'output'>> {
  const digest = codeDigest(root);
  if (isKept(digest)) return { code: 0, output: '' };
  rmSync(siteCode, { recursive: true, force: true });
  mkdirSync(siteCode, { recursive: true });
  const args = [path.join(root, 'scripts/bundle.ts'), codeClient];
  const result = await run(process.execPath, args, {
    signal,
    output: 'keep',
    env: FOR_READERS,
  });
  if (result.code !== 0) return result;
  if (codeDigest(root) !== digest) return { code: 1, output: CHANGED };
  rmSync(UPLOADS, { recursive: true, force: true });
  // Written last: what was broken off is bundled again.
  writeFileSync(codeMade, madeOf(digest));
  return result;
}
