import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../scripts/lib/links/clock.ts';
import type { Dial } from '../../../scripts/lib/links/dial.ts';
import { LinkFailure } from '../../../scripts/lib/links/failure.ts';
import type { Certificate } from './certificate.ts';

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

/** Made-up sites on servers of this machine: pages by «host/path»; unknown pages are not found, other hosts do not exist. */
export class Hosts {
  /** Questions in the order they came: «HEAD host/path». */
  readonly log: string[] = [];
  /** Headers of the last question. */
  headers: IncomingMessage['headers'] = {};
  readonly #pages: Record<string, Page>;
  /** By the port that they stand for. */
  readonly #servers = new Map<number, Server>();

  constructor(pages: Record<string, Page>) {
    this.#pages = pages;
  }

  /** With a certificate, the sites answer by HTTPS as well. */
  async open(certificate?: Certificate): Promise<this> {
    const answer: Page = (question, response) => {
      const place = `${question.headers.host ?? ''}${question.url ?? ''}`;
      this.log.push(`${question.method ?? ''} ${place}`);
      this.headers = question.headers;
      (this.#pages[place] ?? page(404))(question, response);
    };
    this.#servers.set(80, createServer(answer));
    if (certificate) this.#servers.set(443, createSecureServer(certificate, answer));
    for (const server of this.#servers.values())
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  close(): void {
    for (const server of this.#servers.values()) {
      server.close();
      server.closeAllConnections();
    }
  }

  /** Leads the names of the made-up sites to the servers. */
  readonly dial: Dial = (hostname, asked) => {
    const known = Object.keys(this.#pages).some((place) => place.split('/')[0] === hostname);
    const server = this.#servers.get(asked);
    if (!known || !server) return Promise.reject(new LinkFailure('unknown-host'));
    const { port } = server.address() as AddressInfo;
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
