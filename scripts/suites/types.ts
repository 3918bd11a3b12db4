import { createRequire } from 'node:module';
import { AstroCheck } from '@astrojs/language-server';
import { root } from '../lib/paths.ts';
import { syncTypes } from '../lib/sync.ts';
import { fromExit, fromReport, type Counts } from './suite.ts';

/** Severity of a warning in the language server protocol; an error is 1. */
const WARNING = 2;

/** Types of every .ts and .astro file, one test per file; a warning fails as an error does. */
export async function types(signal: AbortSignal): Promise<Counts> {
  const { code, output } = await syncTypes(signal);
  if (code !== 0) return fromExit(code, output);

  const typescript = createRequire(import.meta.url).resolve('typescript');
  const { fileChecked, fileResult } = await new AstroCheck(root, typescript, undefined).lint({});
  const bad = fileResult.filter(({ errors }) =>
    errors.some(({ severity = WARNING }) => severity <= WARNING),
  );
  const texts = bad.map(({ text }) => text).join('\n');
  return fromReport(fileChecked - bad.length, bad.length, 0, texts);
}
