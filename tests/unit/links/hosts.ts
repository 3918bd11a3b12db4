import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../scripts/lib/links/clock.ts';
import type { Dial } from '../../../scripts/lib/links/dial.ts';
import { LinkFailure } from '../../../scripts/lib/links/failure.ts';

/** Answer of a made-up page. */
export type Page = (question: IncomingMessage, answer: ServerResponse) => void;

/** Page that answers with a status and headers. */
export const page =
  (status: number, headers: Record<string, string> = {}, text = ''): Page =>
  (_question, answer) => {
    answer.writeHead(status, headers).end(text);
  };

/** Pages that answer one after another, the last one for good. */
export function inTurn(...pages: Page[]): Page {
  let next = 0;
  return (question, answer) => {
    pages[Math.min(next, pages.length - 1)]?.(question, answer);
    next += 1;
  };
}

/** Made-up sites on one server of this machine: pages by «host/path»; unknown pages are not found, other hosts do not exist. */
export class Hosts {
  /** Questions in the order they came: «HEAD host/path». */
  readonly log: string[] = [];
  /** Headers of the last question. */
  headers: IncomingMessage['headers'] = {};
  readonly #pages: Record<string, Page>;
  #server: Server | undefined;

  constructor(pages: Record<string, Page>) {
    this.#pages = pages;
  }

  async open(): Promise<this> {
    const server = createServer((question, answer) => {
      const place = `${question.headers.host ?? ''}${question.url ?? ''}`;
      this.log.push(`${question.method ?? ''} ${place}`);
      this.headers = question.headers;
      (this.#pages[place] ?? page(404))(question, answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
    return this;
  }

  close(): void {
    this.#server?.close();
    this.#server?.closeAllConnections();
  }

  /** Leads the names of the made-up sites to the server. */
  readonly dial: Dial = (hostname) => {
    const known = Object.keys(this.#pages).some((place) => place.split('/')[0] === hostname);
    if (!known || !this.#server) return Promise.reject(new LinkFailure('unknown-host'));
    const { port } = this.#server.address() as AddressInfo;
    return Promise.resolve({ address: '127.0.0.1', port });
  };
}

/** Time in which waits take none, and are remembered. */
export class FakeClock implements Clock {
  readonly waits: number[] = [];
  #time = 0;

  now(): number {
    return this.#time;
  }

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.waits.push(milliseconds);
    this.#time += milliseconds;
    return Promise.resolve();
  }
}
