import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dist } from '../../scripts/lib/paths.ts';
import { siteHandler } from '../../scripts/lib/server.ts';

/** What stands in the way of an answer: it answers itself, or has the site do so. */
type Obstacle = (request: IncomingMessage, response: ServerResponse, usual: () => void) => void;

/** The built site on a port of its own, which a test may change, slow down or break. */
export interface ChangingSite {
  url: string;
  /** Obstacles by site path. */
  instead: Map<string, Obstacle>;
  close: () => void;
}

/** Serves the built site with what a test puts in its way. */
export function changingSite(): Promise<ChangingSite> {
  const site = siteHandler(dist);
  const instead: ChangingSite['instead'] = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const usual = () => {
      site(request, response);
    };
    const obstacle = instead.get(pathname);
    if (obstacle) obstacle(request, response, usual);
    else usual();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ url: `http://localhost:${port}`, instead, close });
    });
  });
}

/** Answers with a page in place of the site. */
export const answer =
  (status: number, text: string, type = 'text/html; charset=utf-8'): Obstacle =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': type }).end(text);
  };
