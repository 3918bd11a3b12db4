import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { kill, programsBelow } from '../programs.ts';
import type { Answer } from './desk.ts';
import { presentVersion } from './seen.ts';

const driver = fileURLToPath(new URL('driver.ts', import.meta.url));

/** Portal's backend in a process of its own. */
export class Killable {
  readonly #child: ChildProcess;
  readonly #root: string;
  readonly #ended: Promise<unknown>;
  #output = '';
  #errors = '';
  address = '';

  private constructor(root: string) {
    this.#root = root;
    this.#child = spawn(process.execPath, [driver, root], { detached: true });
    this.#child.stdout?.on('data', (text: Buffer) => (this.#output += text.toString()));
    this.#child.stderr?.on('data', (text: Buffer) => (this.#errors += text.toString()));
    this.#ended = new Promise((resolve) => this.#child.once('exit', resolve));
  }

  /** Starts it and waits until it answers. */
  static async start(root: string): Promise<Killable> {
    const portal = new Killable(root);
    while (portal.address === '') {
      if (portal.#child.exitCode !== null) throw new Error(portal.#errors);
      portal.address = /http:\S+/.exec(portal.#output)?.[0] ?? '';
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return portal;
  }

  /** What it has told. */
  get log(): string {
    return this.#errors;
  }

  /** Asks as the CMS does; rejects when it dies meanwhile. */
  async ask(action: string, params: Record<string, unknown> = {}): Promise<Answer> {
    const response = await fetch(`${this.address}/cms-backend/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: this.address, Connection: 'close' },
      body: JSON.stringify({
        branch: 'main',
        action,
        params: { branch: 'main', ...params },
        seen: presentVersion(this.#root, params),
      }),
    });
    return { status: response.status, body: await response.json() };
  }

  /** State of the last build. */
  async state(): Promise<Record<string, unknown>> {
    const headers = { Connection: 'close' };
    const response = await fetch(`${this.address}/cms-backend/state`, { headers });
    return (await response.json()) as Record<string, unknown>;
  }

  /** Kills its process group; `all` leaves alive nothing that it has started either. */
  async kill(all: boolean): Promise<void> {
    const programs = all ? programsBelow(this.#root) : [];
    kill(-(this.#child.pid ?? 0), 'SIGKILL');
    for (const pid of programs) kill(pid, 'SIGKILL');
    await this.#ended;
  }

  /** Stops it as Ctrl+C does. */
  async interrupt(): Promise<void> {
    kill(-(this.#child.pid ?? 0), 'SIGINT');
    await this.#ended;
  }
}
