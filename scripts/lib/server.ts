import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { backendFrom, backendOrigins } from '../../src/cms/config/backend.ts';
import { contentType } from './content-type.ts';
import { addressKinds, headersFor } from './policy/headers.ts';

/** Request handler for a built site: clean addresses end in a slash, an unknown one gets 404.html. */
export function siteHandler(folder: string): RequestListener {
  const kinds = addressKinds(backendOrigins(backendFrom(process.env)));
  const files = sirv(folder, {
    dev: true,
    dotfiles: false,
    setHeaders(response, pathname) {
      nameType(response, pathname);
      response.setHeaders(new Map(Object.entries(headersFor(kinds, pathname))));
    },
  });
  const compress = compression();
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const address = URL.parse(`http://localhost${request.url ?? '/'}`);
    if (!address) {
      response.writeHead(400).end();
      return;
    }
    const { pathname, search } = address;
    if (lacksSlash(folder, pathname)) {
      response.writeHead(308, { Location: `${pathname}/${search}` }).end();
      return;
    }
    // Whole files only: the library below fails on a range whose end comes before its start.
    delete request.headers.range;
    compress(request, response, () => {
      files(request, response, () => {
        response.setHeaders(new Map(Object.entries(headersFor(kinds, '/404.html'))));
        answerUnknown(folder, response);
      });
    });
  };
}

/** Says what a file to take away is: the library below knows no Word nor Excel, and not that texts are UTF-8. */
function nameType(response: ServerResponse, pathname: string): void {
  const type = contentType(pathname);
  if (type) response.setHeader('Content-Type', type);
}

/** Answers 404 with the site's own page, or in one line while the site has none (it may be being built). */
function answerUnknown(folder: string, response: ServerResponse): void {
  const page = path.join(folder, '404.html');
  const found = existsSync(page);
  response.writeHead(404, { 'Content-Type': `text/${found ? 'html' : 'plain'}; charset=utf-8` });
  response.end(found ? readFileSync(page) : 'Такой страницы нет.');
}

/** True for the address of a page without the slash at its end. */
function lacksSlash(folder: string, pathname: string): boolean {
  // A redirect to //name/ would lead to another host.
  if (pathname.endsWith('/') || pathname.startsWith('//')) return false;
  // Left percent-encoded on purpose: what is not decoded cannot climb out of the folder.
  return existsSync(path.join(folder, pathname, 'index.html'));
}

/** Serves a built site to this machine alone. */
export const serveSite = (folder: string, port: number): Promise<Server> =>
  listen(siteHandler(folder), port);

/** Answers the requests to a port of this machine. */
export function listen(handler: RequestListener, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}
