import { createServer, request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backendHandler, isBackendAddress } from '../../../scripts/lib/cms/handler.ts';
import { request } from './requests.ts';

let server: Server;
let port: number;
let log: string[] = [];
const state = { build: 'idle', message: '', commit: 'abc', finished: '' } as const;

beforeAll(async () => {
  const handle = () => Promise.resolve('done');
  const handler = backendHandler({ handle, state: () => state, log: (line) => log.push(line) });
  server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
});

interface Asking {
  method?: string;
  path?: string;
  headers?: Record<string, string | undefined>;
  body?: string;
}

/** Asks as the CMS does, but for what is named; `PORT` in a header is the port of the portal. */
function ask({ method = 'POST', path = '/cms-backend/', headers = {}, body }: Asking) {
  const usual = {
    host: 'localhost:PORT',
    origin: 'http://localhost:PORT',
    'content-type': 'application/json; charset=utf-8',
  };
  const all: Record<string, string | undefined> = { ...usual, ...headers };
  const given = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value.replace('PORT', String(port))] as const],
  );
  log = [];
  return new Promise<{ status: number; body: unknown; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const asked = send(
        { host: '127.0.0.1', port, path, method, headers: Object.fromEntries(given) },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () => {
            const answer: unknown = text === '' ? undefined : JSON.parse(text);
            resolve({ status: response.statusCode ?? 0, body: answer, headers: response.headers });
          });
        },
      );
      asked.on('error', reject);
      asked.end(body ?? (method === 'POST' ? request('info') : undefined));
    },
  );
}

const own = (host: string): Asking => ({ headers: { host, origin: `http://${host}` } });
const reading = (headers: Asking['headers'] = {}): Asking => ({
  method: 'GET',
  path: '/cms-backend/state',
  headers: { origin: undefined, 'content-type': undefined, ...headers },
});

describe('the door of the backend', () => {
  it.each([own('localhost:PORT'), own('127.0.0.1:PORT'), own('[::1]:PORT')])(
    'opens to a page of this portal %#',
    async (asking) => {
      expect(await ask(asking)).toMatchObject({ status: 200, body: 'done' });
    },
  );

  it.each([
    [403, 'another host', own('evil.example:PORT')],
    [403, 'another host with an own origin', { headers: { host: 'evil.example' } }],
    [403, 'a name that begins like ours', own('localhost.evil.example:PORT')],
    [403, 'another port in the name', own('localhost:1')],
    [403, 'no port in the name', own('localhost')],
    [403, 'another origin', { headers: { origin: 'https://evil.example' } }],
    [403, 'an origin of another name of ours', { headers: { origin: 'http://127.0.0.1:PORT' } }],
    [403, 'an origin with TLS', { headers: { origin: 'https://localhost:PORT' } }],
    [403, 'an origin that is hidden', { headers: { origin: 'null' } }],
    [403, 'no origin', { headers: { origin: undefined } }],
    [415, 'a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    [415, 'plain text', { headers: { 'content-type': 'text/plain' } }],
    [415, 'no type', { headers: { 'content-type': undefined } }],
    [415, 'a compressed body', { headers: { 'content-encoding': 'gzip' } }],
    [405, 'GET', { method: 'GET' }],
    [405, 'GET with a body', { method: 'GET', headers: { 'content-length': '2' }, body: '{}' }],
    [405, 'a preflight', { method: 'OPTIONS' }],
    [405, 'PUT', { method: 'PUT' }],
    [404, 'another address', { path: '/cms-backend/x' }],
    [404, 'an address with a question', { path: '/cms-backend/?x' }],
    [413, 'a body that is too large', { headers: { 'content-length': '50000000' } }],
    [400, 'a body that is no JSON', { body: 'x' }],
    [422, 'an action that is not known', { body: request('addNote') }],
  ] satisfies [number, string, Asking][])('answers %i to %s', async (status, _name, asking) => {
    const answer = await ask(asking);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({
      error: expect.stringMatching(/^(?:CMS|[А-ЯЁ]).*\.$/u) as string,
    });
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect(log).toHaveLength(status === 404 ? 0 : 1);
  });

  it('refuses a body that turns out too large', async () => {
    const body = JSON.stringify({ action: 'info', params: { x: 'x'.repeat(40_000_000) } });
    const outcome = await ask({ body, headers: { 'transfer-encoding': 'chunked' } }).then(
      ({ status }) => status,
      // The connection may be closed before all of it is sent.
      (reason: unknown) => (reason as NodeJS.ErrnoException).code,
    );
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(outcome);
  });

  it('tells the state of the last build to whoever is on this machine', async () => {
    expect(await ask(reading())).toMatchObject({ status: 200, body: state });
    expect((await ask(reading({ origin: 'https://evil.example' }))).status).toBe(403);
    expect((await ask(reading({ host: 'evil.example' }))).status).toBe(403);
    expect((await ask({ ...reading({ 'content-length': '2' }), body: '{}' })).status).toBe(400);
  });

  it('knows its addresses from those of pages', () => {
    expect(isBackendAddress('/cms-backend/')).toBe(true);
    expect(isBackendAddress('/cms-backend/state')).toBe(true);
    expect(isBackendAddress('/cms-backend')).toBe(false);
    expect(isBackendAddress('/practices/')).toBe(false);
  });
});
