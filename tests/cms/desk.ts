import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCms, type Cms } from '../../scripts/lib/cms/cms.ts';
import type { BuildResult } from '../../scripts/lib/build-site.ts';

/** Entries of the catalogue that the test's portal has, and the draft's name of the first. */
export const NAME = 'practices/nizhny-prokat-novorozhdennym';
export const FILE = `content/${NAME}.mdx`;

/** Answer of the backend. */
export interface Answer {
  status: number;
  body: unknown;
}

/** A working repository with these files of the catalogue, in a folder with a space and Cyrillic letters in its name. */
export function createRepository(files: readonly string[] = [FILE]): string {
  const root = path.join(mkdtempSync(path.join(tmpdir(), 'cms-')), 'папка портала');
  for (const file of files) cpSync(file, path.join(root, file), { recursive: true });
  writeFileSync(path.join(root, '.gitignore'), '.cms/\n');
  writeFileSync(path.join(root, 'заметки.txt'), 'рядом с каталогом\n');
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'config', 'user.name', 'Редактор');
  git(root, 'config', 'user.email', 'editor@example.org');
  commitAll(root, 'Начало');
  return root;
}

/** Runs Git in a folder. */
export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();

/** Commits everything in a folder. */
export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}

/** Removes a repository with the folder it was made in. */
export const removeRepository = (root: string): void => {
  rmSync(path.dirname(root), { recursive: true, force: true });
};

/** Numbers of the programs that work in the clone of a repository (Linux tells). */
export const programsIn = (root: string): number[] =>
  globSync('/proc/[0-9]*/cwd').flatMap((link) => {
    try {
      const isThere = readlinkSync(link) === path.join(root, '.cms', 'repository');
      return isThere ? [Number(link.split('/')[2])] : [];
    } catch {
      // Ended meanwhile, or somebody else's.
      return [];
    }
  });

/** The backend of a portal at work, and what it did. */
export class Desk {
  readonly log: string[] = [];
  builds = 0;
  /** What the next builds end with. */
  outcome: BuildResult = { ok: true, times: '' };
  readonly #stop = new AbortController();
  #server: Server | undefined;
  #cms: Cms | undefined;
  #address = '';

  /** Starts the backend over a working repository. */
  static async open(root: string): Promise<Desk> {
    const desk = new Desk();
    const server = createServer((request, response) => desk.#cms?.handler(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    desk.#server = server;
    desk.#address = `http://localhost:${(server.address() as AddressInfo).port}`;
    desk.#cms = await startCms({
      root,
      origin: desk.#address,
      site: path.join(path.dirname(root), 'site'),
      build: () => {
        desk.builds += 1;
        return Promise.resolve(desk.outcome);
      },
      signal: desk.#stop.signal,
      log: (line) => desk.log.push(line),
    });
    return desk;
  }

  /** Why there is no backend. */
  get refusal(): string {
    return this.#cms?.refusal ?? '';
  }

  /** Asks as the CMS does; `seen` is the version of the entry that its page has seen. */
  async ask(action: string, params: Record<string, unknown> = {}, seen?: string): Promise<Answer> {
    const response = await fetch(`${this.#address}/cms-backend/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: this.#address },
      body: JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params }, seen }),
    });
    return { status: response.status, body: await response.json() };
  }

  /** Saves a draft. */
  save(
    raw: string,
    file = FILE,
    option: Record<string, unknown> = {},
    seen?: string,
  ): Promise<Answer> {
    const [, collectionName = '', name = ''] = file.split('/');
    const options = { commitMessage: 'Правка', collectionName, useWorkflow: true, status: 'draft' };
    const dataFiles = [{ path: file, slug: path.parse(name).name, raw }];
    const params = { dataFiles, assets: [], options: { ...options, ...option } };
    return this.ask('persistEntry', params, seen);
  }

  /** Publishes a draft. */
  publish(name = NAME): Promise<Answer> {
    const [collection, slug] = name.split('/');
    return this.ask('publishUnpublishedEntry', { collection, slug });
  }

  /** Draft as the board shows it. */
  card = (name = NAME): Promise<Answer> => this.ask('unpublishedEntry', { id: name });

  /** State of the last build. */
  async state(): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.#address}/cms-backend/state`);
    return (await response.json()) as Record<string, unknown>;
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#cms?.idle();
  }

  /** Ends the backend, decap-server included. */
  async close(): Promise<void> {
    await this.idle();
    this.#stop.abort();
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}
