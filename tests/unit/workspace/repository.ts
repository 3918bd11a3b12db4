import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Folder that is gone after the test. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'waiting-'));
}

/** Repository of a test: files are written and committed at a given time by somebody whose name must not get out. */
export class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('2026-01-01T09:00:00Z', { 'README.md': 'Каталог\n' });
  }

  git(...args: string[]): string {
    return this.#run(args, {});
  }

  /** Commits files; a file that is undefined is deleted. */
  commit(time: string, files: Record<string, string | undefined>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
    this.git('add', '--all');
    this.#run(['commit', '--quiet', '--message', 'Правка'], {
      GIT_AUTHOR_DATE: time,
      GIT_COMMITTER_DATE: time,
    });
  }

  /** Keeps a text in a ref. */
  note(ref: string, text: string): void {
    writeFileSync(path.join(this.folder, 'note'), text);
    this.git('update-ref', ref, this.git('hash-object', '-w', 'note').trim());
    rmSync(path.join(this.folder, 'note'));
  }

  /** Saves a draft of an entry as the editor's server does. */
  draft(
    name: string,
    status: string | undefined,
    ...saves: [string, Record<string, string | undefined>][]
  ): void {
    this.git('checkout', '--quiet', '-b', `cms/${name}`, 'main');
    for (const [time, files] of saves) this.commit(time, files);
    if (status) this.git('config', `branch.cms/${name}.description`, status);
    this.git('checkout', '--quiet', 'main');
  }

  #run(args: readonly string[], dates: Record<string, string>): string {
    const outside = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return execFileSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: {
        ...Object.fromEntries(outside),
        ...dates,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Анна Тайная',
        GIT_AUTHOR_EMAIL: 'anna@secret.example',
        GIT_COMMITTER_NAME: 'Анна Тайная',
        GIT_COMMITTER_EMAIL: 'anna@secret.example',
      },
    });
  }
}

/** Text of an organization's file that breaks no rule. */
export const organization = (title: string, region = 'ru-ngr'): string =>
  `title: ${title}\nkind: authority\nregion: ${region}\nsources:\n  - key: site\n    url: https://example.org/\nupdated: 2026-01-01\n`;
