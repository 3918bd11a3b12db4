import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../scripts/lib/run.ts';

/** Longer than a whole catalogue takes on a busy machine, milliseconds. */
const LIMIT = 400_000;

/** How LibreOffice is asked for a format; its tables come in UTF-8, each value as its cell shows it. */
const FILTERS = { pdf: 'pdf', csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true' };

/**
 * Files as LibreOffice gives them on in another format, all in one run: `files` has bytes by name, with the
 * ending that says what a file is, and so has the answer. Throws when LibreOffice could not read one of them.
 */
export async function convert(
  files: ReadonlyMap<string, Uint8Array | string>,
  format: keyof typeof FILTERS = 'pdf',
): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  const [given, made] = [path.join(folder, 'given'), path.join(folder, 'made')];
  try {
    for (const place of [given, made]) mkdirSync(place);
    for (const [name, content] of files) writeFileSync(path.join(given, name), content);
    // A profile of its own: with the user's, a second LibreOffice hands its work to the first and ends.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const sources = [...files.keys()].map((name) => path.join(given, name));
    const { output } = await run(
      'soffice',
      [
        profile,
        '--headless',
        '--norestore',
        '--convert-to',
        FILTERS[format],
        '--outdir',
        made,
        ...sources,
      ],
      { output: 'keep', signal: AbortSignal.timeout(LIMIT) },
    );
    const results = [...files.keys()].map((name) => [name, name.replace(/\w+$/, format)] as const);
    // LibreOffice ends with zero whatever it could not read.
    const there = new Set(readdirSync(made));
    const lost = results.filter(([, result]) => !there.has(result)).map(([name]) => name);
    if (lost.length > 0) throw new Error(`LibreOffice did not convert ${lost.join()}:\n${output}`);
    return new Map(
      results.map(([name, result]) => [name, readFileSync(path.join(made, result))] as const),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Text of a PDF in the order in which it was laid out, cell by cell in a table, a space wherever there is room. */
export const textOf = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).replaceAll(
    /\s+/g,
    ' ',
  );

/** Number of pages of a PDF. */
export function pagesOf(pdf: Uint8Array): number {
  const facts = execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' });
  return Number(/^Pages:\s+(\d+)$/m.exec(facts)?.[1]);
}
