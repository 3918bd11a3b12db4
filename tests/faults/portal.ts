import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { hashOf } from '../../scripts/lib/kept-file.ts';
import { run, type RunResult } from '../../scripts/lib/run.ts';
import { SETTINGS } from './settings.ts';

/** Entry of the small portal that the tests edit. */
export const FILE = 'content/practices/astrahan-semeyny-mfc.mdx';

/** Hash of every file of a built site by its name; empty when there is no site. */
export const filesOf = (site: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: site, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => path.join(item.parentPath, item.name))
      .map((file) => [path.relative(site, file), hashOf(readFileSync(file))]),
  );

/** Names of the files by which two sites differ. */
export const differing = (one: Record<string, string>, other: Record<string, string>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => one[name] !== other[name],
  );

/** A small portal with all that was kept of its first build. */
export class SmallPortal {
  readonly folder: string;

  /** Copies the portal that was built before the tests into a folder, by default one of its own. */
  constructor(parent = mkdtempSync(path.join(tmpdir(), 'faults-'))) {
    this.folder = path.join(parent, 'портал');
    cpSync(inject('template'), this.folder, { recursive: true, verbatimSymlinks: true });
  }

  path(...parts: string[]): string {
    return path.join(this.folder, ...parts);
  }

  /** Gives the edited entry another summary. */
  edit(summary: string): void {
    const file = this.path(FILE);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^summary: .*$/m, `summary: ${summary}`));
  }

  build(env: NodeJS.ProcessEnv = {}): Promise<RunResult> {
    const options = { cwd: this.folder, output: 'keep', env: { ...SETTINGS, ...env } } as const;
    return run(process.execPath, ['scripts/build.ts'], options);
  }

  /** Begins a build in a process group of its own. */
  startBuild(): ChildProcess {
    const env = { ...process.env, ...SETTINGS };
    const options = { cwd: this.folder, env, detached: true, stdio: 'ignore' } as const;
    return spawn(process.execPath, ['scripts/build.ts'], options);
  }

  /** Builds as a fresh clone does, but for the code, which is bundled for long. */
  async buildClean(): Promise<Record<string, string>> {
    for (const name of globSync(this.path('.cache/*'))) {
      if (path.basename(name) !== 'site-code') rmSync(name, { recursive: true });
    }
    const { code, output } = await this.build();
    if (code !== 0) throw new Error(output);
    return this.site();
  }

  /** The site that readers see. */
  site(): Record<string, string> {
    return filesOf(this.path('dist'));
  }

  remove(): void {
    rmSync(path.dirname(this.folder), { recursive: true, force: true });
  }
}
