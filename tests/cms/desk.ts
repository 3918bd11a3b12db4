import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { BuildResult } from '../../scripts/lib/build-site.ts';
import { startCms, type Cms } from '../../scripts/lib/cms/cms.ts';
import { FILE, NAME } from './repository.ts';
import { presentVersion } from './seen.ts';

/** Answer of the backend. */
export interface Answer {
  status: number;
  body: unknown;
}

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
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /** Starts the backend over a working repository. */
  static async open(root: string): Promise<Desk> {
    const desk = new Desk(root);
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

  /** Asks as the CMS does; `seen` is the version of the entry that its page has seen, the present one unless told. */
  async ask(
    action: string,
    params: Record<string, unknown> = {},
    seen: string | null = presentVersion(this.root, params),
  ): Promise<Answer> {
    const all = { branch: 'main', ...params };
    return this.#post(
      JSON.stringify({ branch: 'main', action, params: all, ...(seen !== null && { seen }) }),
    );
  }

  async #post(body: string | Uint8Array<ArrayBuffer>): Promise<Answer> {
    const response = await fetch(`${this.#address}/cms-backend/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: this.#address },
      body,
    });
    return { status: response.status, body: await response.json() };
  }

  /** Saves bytes that need not be text. */
  async saveBytes(bytes: Uint8Array, file: string): Promise<Answer> {
    const place = 'BYTES';
    const [, collectionName = '', name = ''] = file.split('/');
    const options = { commitMessage: 'Правка', collectionName, useWorkflow: true, status: 'draft' };
    const dataFiles = [{ path: file, slug: path.parse(name).name, raw: place }];
    const params = { branch: 'main', dataFiles, assets: [], options };
    const [start = '', end = ''] = JSON.stringify({ action: 'persistEntry', params }).split(place);
    return this.#post(Buffer.concat([Buffer.from(start), bytes, Buffer.from(end)]));
  }

  /** Saves a draft. */
  save(
    raw: string,
    file = FILE,
    option: Record<string, unknown> = {},
    seen?: string | null,
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
