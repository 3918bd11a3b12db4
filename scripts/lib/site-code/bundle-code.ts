import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { codeDigest } from '../../../src/code-digest.ts';
import { codeClient, codeMade, program, root, siteCode } from '../paths.ts';
import { run, type RunResult } from '../run.ts';

const isKept = (digest: string): boolean =>
  existsSync(codeMade) && readFileSync(codeMade, 'utf8') === digest;

/** Has Astro bundle the code of the pages, unless it is kept as it is now; the digest of the code tells. */
export async function bundleCode(signal: AbortSignal): Promise<Pick<RunResult, 'code' | 'output'>> {
  const digest = codeDigest(root);
  if (isKept(digest)) return { code: 0, output: '' };
  rmSync(siteCode, { recursive: true, force: true });
  mkdirSync(siteCode, { recursive: true });
  const args = [program('astro', 'bin', 'astro.mjs'), 'build', '--outDir', codeClient];
  const result = await run(process.execPath, args, { signal, output: 'keep' });
  // Written last: what was broken off is bundled again.
  if (result.code === 0) writeFileSync(codeMade, digest);
  return result;
}
