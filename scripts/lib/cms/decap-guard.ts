// Loaded into decap-server before it starts: it answers nobody but the proxy that started it, since
// a page that takes this machine's address would reach any open port, and it ends with that proxy.
import http, { type RequestListener } from 'node:http';
import { onShutdown } from '../run.ts';

const { createServer } = http;
const key = process.env.CMS_KEY;
// Nothing that it starts needs to know.
delete process.env.CMS_KEY;

Object.assign(http, {
  createServer: (listener: RequestListener) =>
    createServer((request, response) => {
      if (key && request.headers['x-cms-key'] === key) listener(request, response);
      else response.writeHead(403).end();
    }),
});

onShutdown().addEventListener('abort', () => {
  process.exit();
});
